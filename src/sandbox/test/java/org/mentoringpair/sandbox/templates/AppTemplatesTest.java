package org.mentoringpair.sandbox.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.templaterenderer.TemplateRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mentoringpair.sandbox.plugins.AppJar;
import org.mentoringpair.sandbox.plugins.InstallationFailed;
import org.mentoringpair.sandbox.plugins.Plugin;
import org.mentoringpair.sandbox.plugins.PluginHost;
import org.mentoringpair.sandbox.plugins.diary.Entry;

public class AppTemplatesTest {
    private static final String ENTRY = Entry.class.getName();
    private static final String HOSTILE = "Jonas <img src=x onerror=alert(1)> O'Weber";
    private static final String HARMLESS = "Jonas &lt;img src=x onerror=alert(1)&gt; O&#39;Weber";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private PluginHost host;

    @Before
    public void start() {
        host = new PluginHost().with(TemplatesOfApps.class).start();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void what_a_template_inserts_is_escaped_once_wherever_it_comes_from() throws Exception {
        Plugin app = host.install(appWith("<h1 title=\"$entry.author\">$entry.author</h1>#set($name = $entry.author)$name#foreach($n in $names)[$n]#end"));

        assertThat(shown(app)).isEqualTo("<h1 title=\"" + HARMLESS + "\">" + HARMLESS + "</h1>" + HARMLESS + "[" + HARMLESS + "]");
    }

    @Test
    public void a_reference_named_html_is_markup_already() throws Exception {
        Plugin app = host.install(appWith("$panelHtml$!{panelHtml}"));

        assertThat(shown(app)).isEqualTo("<hr><hr>");
    }

    @Test
    public void a_method_that_is_not_listed_shows_nothing_of_its_outcome_and_the_log_names_it() throws Exception {
        Plugin app = host.install(appWith("$entry.secret|$!entry.secret|$entry.getSecret()|$entry.class.name|$names.size()"));

        String log = logOf(() -> assertThat(shown(app)).isEqualTo("$entry.secret||$entry.getSecret()|$entry.class.name|$names.size()"));

        assertThat(log).contains(ENTRY + "#getSecret()").contains("java.util");
    }

    @Test
    public void a_listed_method_is_called_with_its_arguments() throws Exception {
        Plugin app = host.install(appWith("$entry.bold(\"now\")"));

        assertThat(shown(app)).isEqualTo("&lt;b&gt;now&lt;/b&gt;");
    }

    @Test
    public void the_list_may_name_methods_of_the_apps_own_classes_only() throws Exception {
        assertThatThrownBy(() -> host.install(appAllowing("java.util.List#size()")))
                .isInstanceOf(InstallationFailed.class).hasMessageContaining("java.util.List#size()");
    }

    @Test
    public void an_entry_that_names_no_method_is_refused() throws Exception {
        assertThatThrownBy(() -> host.install(appAllowing(ENTRY + "#getAuthr()"))).hasMessageContaining("getAuthr");
        assertThatThrownBy(() -> host.install(appAllowing(ENTRY))).hasMessageContaining("not a method");
    }

    @Test
    public void the_apps_own_renderer_finds_the_apps_own_templates() throws Exception {
        Plugin app = host.install(appWith("Hello $entry.author"));
        StringWriter out = new StringWriter();

        TemplateRenderer renderer = host.get(TemplatesOfApps.class).serviceFor(app);
        renderer.render("diary/page.vm", Map.of("entry", entry(app)), out);

        assertThat(out).hasToString("Hello " + HARMLESS);
    }

    private java.nio.file.Path appWith(String template) throws IOException {
        return new AppJar().carries(Entry.class).file("diary/page.vm", template).modules(allowing(
                "<method>" + ENTRY + "#getAuthor()</method><method>" + ENTRY + "#bold(java.lang.String)</method>"))
                .in(folder.newFolder().toPath());
    }

    private java.nio.file.Path appAllowing(String method) throws IOException {
        return new AppJar().carries(Entry.class).modules(allowing("<method>" + method + "</method>")).in(folder.newFolder().toPath());
    }

    private static String allowing(String methods) {
        return "<velocity-allowlist key=\"allowed\">" + methods + "</velocity-allowlist>";
    }

    private String shown(Plugin app) throws Exception {
        StringWriter out = new StringWriter();
        host.get(AppTemplates.class).render(app, "diary/page.vm",
                Map.of("entry", entry(app), "names", List.of(HOSTILE), "panelHtml", "<hr>"), out);
        return out.toString();
    }

    private static Object entry(Plugin app) throws ReflectiveOperationException {
        return app.loadClass(ENTRY).getConstructor(String.class).newInstance(HOSTILE);
    }

    private interface Deed {
        void run() throws Exception;
    }

    private static String logOf(Deed deed) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true));
        try {
            deed.run();
        } finally {
            System.setErr(before);
        }
        return log.toString();
    }
}
