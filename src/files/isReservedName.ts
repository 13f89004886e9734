// https://learn.microsoft.com/windows/win32/fileio/naming-a-file
const reservedSign = /[<>:"|?*\p{Cc}]|[. ]$/u;
const reservedName = /^(?:con(?:in\$|out\$)?|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]) *(?:\.|$)/i;

/**
 * Whether Windows allows no file of this name, or keeps it for a device. Node can make one all the same, which then
 * neither the Explorer nor Excel opens or removes.
 */
export function isReservedName(name: string): boolean {
  return reservedSign.test(name) || reservedName.test(name);
}
