import { upgradePage } from './upgradePage.js';

upgradePage();
