/**
 * Lets somebody choose a file; `chosen` is not called where they change their mind. The page keeps
 * no input for it: that of "Upload corpus" is to stay the only one.
 */
export function askForFile(accept: string, chosen: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) chosen(file);
  });
  input.click();
}
