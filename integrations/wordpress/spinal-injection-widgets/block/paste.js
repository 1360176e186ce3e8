// A snippet is copied as text, and of text WordPress keeps no tag that it does not know.
(({blocks, data}, {tagsOf, fromTag}) => {
  const watched = new WeakSet();

  function paste(event) {
    const {target, clipboardData} = event;
    if (target.closest?.('input, textarea') || clipboardData.getData('text/html')) return;
    const tags = tagsOf(clipboardData.getData('text/plain'));
    const {getSelectedBlock, getBlockIndex, getBlockRootClientId} =
      data.select('core/block-editor');
    const selected = getSelectedBlock();
    if (tags.length === 0 || !selected) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const {insertBlocks, replaceBlock} = data.dispatch('core/block-editor');
    const made = tags.map(fromTag);
    const {clientId} = selected;
    if (blocks.isUnmodifiedDefaultBlock(selected)) replaceBlock(clientId, made);
    else insertBlocks(made, getBlockIndex(clientId) + 1, getBlockRootClientId(clientId));
  }

  // The blocks stand in a frame in newer versions, which comes later.
  function watch() {
    const frame = document.querySelector('iframe[name="editor-canvas"]');
    for (const place of [document, frame?.contentDocument]) {
      if (!place || watched.has(place)) continue;
      watched.add(place);
      place.addEventListener('paste', paste, true);
    }
  }
  data.subscribe(watch);
})(window.wp, window.spinalInjectionWidgetTransforms);
