import type { BlockContent, DefinitionContent, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { textOf } from '../activities/markdown.ts';
import type { Note } from './mistake.ts';
import { fileStart } from './mistake.ts';

/**
 * Markdown closes a container that the author left open at the end of the file, or where the next
 * one closes. Here it ends before the next container or part, which come back to where they were
 * meant to stand, and it is noted at its first line.
 */
export function closeContainers(tree: Root, note: Note): Root {
  const children = tree.children.flatMap((child) => {
    return child.type === 'containerDirective'
      ? closeContainer(child, isClosed(child), note)
      : child;
  });
  return { ...tree, children };
}

function closeContainer(node: ContainerDirective, closed: boolean, note: Note): RootContent[] {
  const at = node.children.findIndex(beginsAnew);
  const next = node.children[at];
  if (!next && closed) return [node];
  const before = next ? ` before ${describe(next)} on line ${next.position?.start.line}` : '';
  const remedy = 'Write a line of `:::` where it ends, with an empty line before it.';
  const message = `\`:::${node.name}\` is not closed${before}.`;
  note(node.position?.start ?? fileStart, message, remedy);
  if (!next) return [node];

  const rest = node.children.slice(at);
  const last = rest.findLastIndex((child) => child.type === 'containerDirective');
  const reopened = rest.flatMap((child, index) => {
    if (child.type !== 'containerDirective') return child;
    // The line that closed the outer container was written for the last one inside.
    return closeContainer(child, isClosed(child) || (closed && index === last), note);
  });
  return [{ ...node, children: node.children.slice(0, at) }, ...reopened];
}

function isClosed(node: ContainerDirective): boolean {
  return node.data?.position?.closing !== undefined;
}

function beginsAnew(child: BlockContent | DefinitionContent): boolean {
  return child.type === 'containerDirective' || (child.type === 'heading' && child.depth === 2);
}

function describe(node: RootContent): string {
  return node.type === 'containerDirective' ? `\`:::${node.name}\`` : `“${textOf(node)}”`;
}
