/**
 * Puts text where it can be pasted from; to be called in a user's action. It never rejects.
 *
 * @returns false when the browser does not let it, or the page did not come over `https`: show the
 * text, so that it can be selected
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
