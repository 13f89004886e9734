const noLaw =
  /^(?:該当)?(?:なし|無し?)[(].*[)]$|^(?:根拠)?(?:法令|法律|法|根拠|規定|定め)(?:等)?(?:の?(?:根拠|定め|規定))?(?:は)?(?:なし|無し|無|外|によらない.*|に基づかない.*|の根拠なし.*)$|^(?:任意|法令?外|自主|市単独?|町単独?|村単独?|単独|独自)(?:の?(?:事務|事業|施策))?(?:[(].*[)])?$|^[市町村県国]の(?:施策|事業|単独事業)$|^[^法律令則]*(?:決裁|施策|通知|単独事業)$/u;

/** Whether an entry says that the task has no law behind it, rather than naming one (法令外, 任意, 市単独事業). */
export function saysNoLaw(written: string): boolean {
  return noLaw.test(written.normalize('NFKC').trim());
}
