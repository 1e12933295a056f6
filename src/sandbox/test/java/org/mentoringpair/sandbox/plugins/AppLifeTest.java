package org.mentoringpair.sandbox.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mentoringpair.sandbox.plugins.diary.Diary;
import org.mentoringpair.sandbox.plugins.diary.DiaryPage;
import org.osgi.framework.InvalidSyntaxException;

public class AppLifeTest {
    private static final String KEY = "test.diary";
    private static final String BEANS = """
            <osgi:reference id="texts" interface="com.atlassian.sal.api.message.I18nResolver"/>
            <bean id="diary" class="org.mentoringpair.sandbox.plugins.diary.Diary"/>
            <bean id="page" class="org.mentoringpair.sandbox.plugins.diary.DiaryPage"/>
            <osgi:service ref="page" interface="java.util.function.Supplier"/>""";
    private static final String MODULE =
            "<jql-function key=\"page\" class=\"org.mentoringpair.sandbox.plugins.diary.DiaryPage\"/>";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();
    private final I18nResolver texts = mock(I18nResolver.class);
    private PluginHost host;

    @Before
    public void start() {
        when(texts.getText("diary.greeting")).thenReturn("Good morning");
        host = new PluginHost().with(I18nResolver.class, () -> texts).start();
    }

    @After
    public void stop() {
        host.close();
    }

    @Test
    public void a_disabled_app_offers_nothing_and_is_there_again_when_enabled() throws Exception {
        host.install(diary("1"));

        apps().disable(KEY);

        assertThat(host.get(Plugins.class).enabled()).isEmpty();
        assertThat(offered()).isFalse();
        assertThat(apps().installed()).extracting(Plugin::key).containsExactly(KEY);

        apps().enable(KEY);

        assertThat(host.get(Plugins.class).modules("jql-function").get(0).create(Supplier.class).get()).isEqualTo("Siobhan's page: Good morning");
        assertThat(offered()).isTrue();
    }

    @Test
    public void an_uninstalled_app_leaves_no_service_no_thread_and_no_classes() throws Exception {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        WeakReference<ClassLoader> classes = usedAndUninstalled();

        assertThat(apps().installed()).isEmpty();
        assertThat(offered()).isFalse();
        assertThat(Thread.getAllStackTraces().keySet()).isSubsetOf(before);
        for (int i = 0; i < 50 && classes.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        assertThat(classes.get()).as("the app's class loader").isNull();
    }

    @Test
    public void a_new_version_takes_the_place_of_the_old_one() throws Exception {
        host.install(diary("1"));

        host.install(diary("2"));

        assertThat(apps().installed()).extracting(Plugin::version).containsExactly("2");
        assertThat(host.get(Plugins.class).modules("jql-function")).hasSize(1);
    }

    @Test
    public void a_new_version_that_is_refused_leaves_the_old_one_at_work() throws Exception {
        host.install(diary("1"));
        Path wrong = jar(new AppJar().version("2").modules("<customfield-type key=\"mood\"/>"));

        assertThatThrownBy(() -> host.install(wrong)).hasMessageContaining("customfield-type");

        assertThat(apps().installed()).extracting(Plugin::version).containsExactly("1");
        assertThat(offered()).isTrue();
    }

    private WeakReference<ClassLoader> usedAndUninstalled() throws Exception {
        Plugin plugin = host.install(diary("1"));
        plugin.modules().get(0).create(Supplier.class).get();
        WeakReference<ClassLoader> classes = new WeakReference<>(plugin.classLoader());
        apps().uninstall(KEY);
        return classes;
    }

    private AppInstallation apps() {
        return host.get(AppInstallation.class);
    }

    private boolean offered() throws InvalidSyntaxException {
        return host.get(Felix.class).context().getAllServiceReferences("java.util.function.Supplier", null) != null;
    }

    private Path diary(String version) throws IOException {
        return jar(new AppJar().version(version).imports("com.atlassian.sal.api.message").beans(BEANS).modules(MODULE)
                .carries(Diary.class, DiaryPage.class));
    }

    private Path jar(AppJar app) throws IOException {
        return app.in(folder.newFolder().toPath());
    }
}
