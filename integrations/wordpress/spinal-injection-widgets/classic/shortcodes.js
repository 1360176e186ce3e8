// The visual tab of the classic editor keeps no tag that it does not know. As shortcodes the widgets survive
// it, so that is what they become on the way in. TinyMCE calls `new` on what it is given.
window.tinymce.PluginManager.add('spinal_injection_widgets', function (editor) {
  const tag =
    /<spinal-([a-z-]+)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*>(<\/spinal-\1>)?/g;

  editor.on('BeforeSetContent', (event) => {
    if (typeof event.content !== 'string' || !event.content.includes('<spinal-')) return;
    event.content = event.content
      .replace(tag, (_, name, attributes) => `[spinal_widget widget="${name}"${attributes}]`)
      .replace(/<\/spinal-[a-z-]+>/g, '[/spinal_widget]');
  });
});
