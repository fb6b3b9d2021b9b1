package org.suivi.web.guide;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.suivi.web.texts.Language;

/** The guide as HTML, made once per language from the file that also stands in the repository. */
@ApplicationScoped
class GuideText {

    private static final List<Extension> EXTENSIONS =
        List.of(TablesExtension.create(), HeadingAnchorExtension.create());

    private final Map<Language, String> made = new ConcurrentHashMap<>();

    String html(Language language) { return made.computeIfAbsent(language, GuideText::make); }

    private static String make(Language language) {
        Node document = Parser.builder().extensions(EXTENSIONS).build().parse(source(language));
        return HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .attributeProviderFactory(context -> GuideText::adapt).build().render(document);
    }

    /** Links between the two files become links between the two pages, and wide tables can be scrolled by keyboard. */
    private static void adapt(Node node, String tag, Map<String, String> attributes) {
        attributes.computeIfPresent("href", (name, address) ->
            address.replaceFirst("^integration-guide\\.(en|fr)\\.md", "integration.xhtml?language=$1"));
        if (node instanceof TableBlock && tag.equals("table") || tag.equals("pre")) attributes.put("tabindex", "0");
    }

    private static String source(Language language) {
        String name = "/guide/integration-guide." + language.getCode() + ".md";
        try (InputStream file = GuideText.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
