/** Hands a text to the reader as a file, made in the browser: nothing goes anywhere else. */
export function saveText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

/** A table with a byte order mark, without which spreadsheets take UTF-8 for something else. */
export function saveTable(name: string, csv: string): void {
  saveText(name, `\uFEFF${csv}`, 'text/csv');
}
