import type {ReactiveControllerHost} from 'lit';

interface Updating {
  readonly isUpdatePending: boolean;
  readonly renderRoot: ParentNode;
  performUpdate(): void;
}

/**
 * Renders a host, and the hosts inside it, at once. `beforeprint` is told while `print()` is still
 * running, when no microtask can.
 */
export function updateNow(host: ReactiveControllerHost): void {
  const updating = host as unknown as Updating;
  if (updating.isUpdatePending) updating.performUpdate();
  for (const element of updating.renderRoot.querySelectorAll('*'))
    if ('isUpdatePending' in element) updateNow(element as unknown as ReactiveControllerHost);
}
