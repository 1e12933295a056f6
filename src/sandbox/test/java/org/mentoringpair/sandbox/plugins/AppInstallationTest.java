package org.mentoringpair.sandbox.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.plugins.diary.Bookshelf;
import org.mentoringpair.sandbox.plugins.diary.Diary;
import org.mentoringpair.sandbox.plugins.diary.DiaryPage;
import org.osgi.framework.ServiceException;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.CannotLoadBeanClassException;

public class AppInstallationTest {
    private static final String SAL = "com.atlassian.sal.api.message";
    private static final String DIARY = """
            <osgi:reference id="texts" interface="com.atlassian.sal.api.message.I18nResolver"/>
            <bean id="diary" class="org.mentoringpair.sandbox.plugins.diary.Diary"/>""";
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
    public void a_module_class_is_made_by_constructor_from_the_apps_context_with_jiras_services() throws Exception {
        host.install(jar(new AppJar().imports(SAL).beans(DIARY).modules(MODULE).carries(Diary.class, DiaryPage.class)));

        PluginModule page = host.get(Plugins.class).modules("jql-function").get(0);

        assertThat(page.create(Supplier.class).get()).isEqualTo("Siobhan's page: Good morning");
        assertThat(page.completeKey()).isEqualTo("test.diary:page");
        assertThat(page.create(Supplier.class).getClass()).as("the bundle's own class").isNotEqualTo(DiaryPage.class);
    }

    @Test
    public void an_import_that_jira_does_not_export_stops_the_app_and_is_named() throws Exception {
        Path jar = jar(new AppJar().imports("org.eclipse.jetty.server"));

        assertThatThrownBy(() -> host.install(jar)).isInstanceOf(InstallationFailed.class).hasMessageContaining("org.eclipse.jetty.server");
    }

    @Test
    public void the_sandboxs_own_packages_cannot_be_imported() throws Exception {
        Path jar = jar(new AppJar().imports("org.mentoringpair.jiraapi"));

        assertThatThrownBy(() -> host.install(jar)).hasMessageContaining("org.mentoringpair.jiraapi");
    }

    @Test
    public void a_class_that_the_app_forgot_to_import_is_not_found_although_the_sandbox_has_it() throws Exception {
        Path jar = jar(new AppJar().beans(DIARY).carries(Diary.class));

        assertThatThrownBy(() -> host.install(jar)).isInstanceOf(InstallationFailed.class).hasMessageContaining("I18nResolver");
    }

    @Test
    public void a_service_that_jira_does_not_have_stops_the_app_and_is_named() throws Exception {
        Path jar = jar(new AppJar().imports("com.atlassian.cache")
                .beans("<osgi:reference id=\"caches\" interface=\"com.atlassian.cache.CacheManager\"/>"));

        assertThatThrownBy(() -> host.install(jar)).isInstanceOf(InstallationFailed.class)
                .hasMessageContaining("com.atlassian.cache.CacheManager");
    }

    @Test
    public void an_app_need_not_import_what_only_other_methods_of_a_service_mention() throws Exception {
        Path jar = jar(new AppJar().imports("com.atlassian.jira.security").beans(
                "<osgi:reference id=\"who\" interface=\"com.atlassian.jira.security.JiraAuthenticationContext\" availability=\"optional\"/>"));

        assertThat(host.install(jar).key()).isEqualTo("test.diary");
    }

    @Test
    public void an_optional_service_may_be_absent_until_it_is_called() throws Exception {
        Plugin plugin = host.install(jar(new AppJar().imports(SAL + ",com.atlassian.event.api").carries(Bookshelf.class).beans("""
                <dm:set id="shelves" interface="com.atlassian.sal.api.message.I18nResolver"/>
                <osgi:reference id="events" interface="com.atlassian.event.api.EventPublisher" availability="optional"/>
                <bean id="bookshelf" class="org.mentoringpair.sandbox.plugins.diary.Bookshelf"/>""")));

        Object bookshelf = plugin.bean(plugin.loadClass(Bookshelf.class.getName())).orElseThrow();

        assertThat(((Supplier<?>) bookshelf).get()).isEqualTo(1);
        assertThatThrownBy(() -> bookshelf.getClass().getMethod("open").invoke(bookshelf)).hasCauseInstanceOf(ServiceException.class);
    }

    @Test
    public void what_an_app_offers_is_found_by_its_interface() throws Exception {
        host.install(jar(new AppJar().imports(SAL).carries(Diary.class, DiaryPage.class).beans(DIARY + """
                <osgi:service ref="page" interface="java.util.function.Supplier" ranking="3"/>
                <bean id="page" class="org.mentoringpair.sandbox.plugins.diary.DiaryPage"/>""")));

        var context = host.get(Felix.class).context();
        Object offered = context.getService(context.getAllServiceReferences("java.util.function.Supplier", "(service.ranking=3)")[0]);

        assertThat(((Supplier<?>) offered).get()).isEqualTo("Siobhan's page: Good morning");
    }

    @Test
    public void a_slip_in_the_spring_xml_is_found_by_its_schema() throws Exception {
        Path jar = jar(new AppJar().beans("<osgi:reference id=\"texts\" interfase=\"com.atlassian.sal.api.message.I18nResolver\"/>"));

        assertThatThrownBy(() -> host.install(jar)).isInstanceOf(InstallationFailed.class).hasMessageContaining("interfase");
    }

    @Test
    public void a_bean_that_cannot_be_made_stops_the_app() throws Exception {
        Path jar = jar(new AppJar().beans("<bean class=\"org.mentoringpair.sandbox.plugins.diary.DiaryPage\"/>"));

        assertThatThrownBy(() -> host.install(jar)).isInstanceOf(InstallationFailed.class)
                .cause().isInstanceOfAny(BeanCreationException.class, CannotLoadBeanClassException.class);
    }

    @Test
    public void a_module_that_is_not_played_is_refused_by_name() throws Exception {
        Path jar = jar(new AppJar().modules("<customfield-type key=\"mood\"/>"));

        assertThatThrownBy(() -> host.install(jar)).isInstanceOf(NotPlayed.class).hasMessageContaining("<customfield-type>");
    }

    @Test
    public void an_attribute_and_a_child_that_are_not_played_are_refused_by_name() throws Exception {
        Path attribute = jar(new AppJar().modules("<web-item key=\"diary\" section=\"here\" shadow=\"deep\"/>"));
        assertThatThrownBy(() -> host.install(attribute)).isInstanceOf(NotPlayed.class).hasMessageContaining("attribute shadow of <atlassian-plugin/web-item>");

        Path child = jar(new AppJar().modules("<web-item key=\"diary\" section=\"here\"><sparkle/></web-item>"));
        assertThatThrownBy(() -> host.install(child)).isInstanceOf(NotPlayed.class).hasMessageContaining("<sparkle>");
    }

    @Test
    public void the_manifest_and_the_descriptor_must_say_what_jira_wants_to_hear() throws Exception {
        refused(new AppJar().manifestKey("other.key"), "Atlassian-Plugin-Key");
        refused(new AppJar().pluginsVersion("1"), "plugins-version");
        refused(new AppJar().params("<param name=\"atlassian-data-center-compatible\">true</param>"), "atlassian-data-center-status");
        refused(new AppJar().params("<param name=\"atlassian-data-center-status\">compatible</param>"), "atlassian-data-center-compatible");
    }

    private void refused(AppJar app, String because) throws IOException {
        Path jar = jar(app);
        assertThatThrownBy(() -> host.install(jar)).isInstanceOf(InstallationFailed.class).hasMessageContaining(because);
    }

    private Path jar(AppJar app) throws IOException {
        return app.in(folder.newFolder().toPath());
    }
}
