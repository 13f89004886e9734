import { startTool } from './startTool.js';

void startTool();
