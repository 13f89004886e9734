import { headerKey } from '../../text/headerKey.js';

/** Whether a header is of a number of cases and does not say whose: in a town's own inventory they are the town's. */
export function countsCases(header: string): boolean {
  const key = headerKey(header);
  return counts.test(key) && !saysWhose.test(key);
}

const counts =
  /(?:件数|(?:受付|処理|申請|届出|交付|取扱い?|利用|発行|相談)(?:件|総)?数)(?:$|[([〔【/年（])|^(?:annual|yearly)?(?:cases|applications)(?:ayear|peryear)?$|^numberof(?:cases|applications)/u;
const saysWhose = /全国|全団体|国全体|小規模|町村|nation|smalltown/u;
