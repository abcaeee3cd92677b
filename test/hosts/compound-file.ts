/** The first bytes of an OLE compound file, the container of .xls and of encrypted workbooks. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(512 * 4);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  view.setUint32(56, 0x1000, true);
  view.setUint32(60, 0xfffffffe, true);
  view.setUint32(68, 0xfffffffe, true);
  for (let entry = 0; entry < 109; entry++) view.setUint32(76 + entry * 4, entry === 0 ? 0 : 0xffffffff, true);
  for (let sector = 0; sector < 128; sector++) view.setUint32(512 + sector * 4, sector === 0 ? 0xfffffffd : 0xfffffffe, true);
  const name = (offset: number, text: string, type: number): void => {
    for (let index = 0; index < text.length; index++) view.setUint16(offset + index * 2, text.charCodeAt(index), true);
    view.setUint16(offset + 64, (text.length + 1) * 2, true);
    view.setUint8(offset + 66, type);
    for (const link of [68, 72, 76]) view.setUint32(offset + link, 0xffffffff, true);
  };
  name(1024, "Root Entry", 5);
  view.setUint32(1024 + 76, 1, true);
  name(1024 + 128, stream, 2);
  return bytes;
}
