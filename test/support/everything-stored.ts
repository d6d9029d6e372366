/** Every text that the browser keeps for this origin, in whatever store: to look for words in it. */
export async function everythingStored(): Promise<string> {
  const texts = [JSON.stringify(localStorage), JSON.stringify(sessionStorage)];
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('unread'));
    });
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const rows = await settled(database.transaction(store).objectStore(store).getAll());
      texts.push(JSON.stringify(rows));
    }
    database.close();
  }
  const read = async (folder: FileSystemDirectoryHandle): Promise<void> => {
    for await (const handle of folder.values()) {
      if (handle.kind === 'directory') await read(handle);
      else texts.push(await (await handle.getFile()).text());
    }
  };
  await read(await navigator.storage.getDirectory());
  return texts.join('\n');
}
