package org.mentoringpair.sandbox.web;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.jdbcx.JdbcDataSource;
import org.mentoringpair.sandbox.Settings;
import org.mentoringpair.sandbox.activeobjects.AoStatements;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.people.Credentials;
import org.mentoringpair.sandbox.i18n.Texts;
import org.mentoringpair.sandbox.people.Groups;
import org.mentoringpair.sandbox.plugins.Plugins;
import org.mockito.Mockito;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.DatabasePopulatorUtils;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/**
 * The web layer alone, over HTTP on a free port. Zoë administers Jira, Oluwaseun uses it, Marek has an account and no
 * licence. Their passwords are their names.
 */
public final class WebOnLoopback implements AutoCloseable {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Authentication authentication = new Authentication();
    private final InstalledApps apps = new InstalledApps();
    private final List<Browser> browsers = new ArrayList<>();
    private final int port;

    /** @param databaseName webs with the same name are nodes that share a database */
    public WebOnLoopback(String databaseName, Object... beans) throws Exception {
        context.registerBean(Database.class, () -> database(databaseName));
        context.registerBean(JiraAuthenticationContext.class, () -> authentication.played());
        context.registerBean(UserManager.class, WebOnLoopback::people);
        context.registerBean(Credentials.class, () -> (name, password) -> Optional.ofNullable(people().getUserByName(name)).filter(it -> name.equals(password)));
        context.registerBean(AoStatements.class, () -> Mockito.mock(AoStatements.class));
        context.registerBean(GlobalPermissionManager.class, WebOnLoopback::permissions);
        context.registerBean(Texts.class, TextsByKey::new);
        context.registerBean(Plugins.class, () -> apps);
        context.registerBean(Settings.class, () -> new Settings(null, null, null, null, null, 0, false, false, false));
        context.register(Groups.class);
        for (Object bean : beans) {
            register(bean);
        }
        context.scan("org.mentoringpair.sandbox.web", "org.mentoringpair.sandbox.templates");
        context.refresh();
        List.of("zoe", "oluwaseun").forEach(this::license);
        HttpServer server = context.getBean(HttpServer.class);
        server.start(0);
        port = server.port();
    }

    @SuppressWarnings("unchecked")
    private void register(Object bean) {
        context.registerBean(bean.getClass().getName() + "@" + System.identityHashCode(bean), (Class<Object>) bean.getClass(), () -> bean);
    }

    /** Installs an app; its classes and files are those of the tests. */
    public TinyApp install(String descriptor) {
        TinyApp app = new TinyApp(descriptor);
        apps.add(app);
        return app;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Who is logged in on the threads of this web, for pages that ask. */
    public JiraAuthenticationContext authentication() {
        return authentication.played();
    }

    public Browser browser() {
        Browser browser = new Browser();
        // Java's HTTP client breaks a connection off when nobody holds the client any more
        browsers.add(browser);
        return browser;
    }

    @Override
    public void close() {
        context.close();
    }

    private static Database database(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        DatabasePopulatorUtils.execute(new ResourceDatabasePopulator(
                new ClassPathResource("org/mentoringpair/sandbox/database/schema.sql")), source);
        return new Database(source);
    }

    private static UserManager people() {
        UserManager people = Mockito.mock(UserManager.class);
        Arrays.asList(person("oluwaseun", "Oluwaseun O'Neill"), person("zoe", "Zoë <img src=x onerror=alert(1)>"),
                person("marek", "Marek Dvořák")).forEach(person -> {
            Mockito.when(people.getUserByName(person.getName())).thenReturn(person);
            Mockito.when(people.getUserByKey(person.getKey())).thenReturn(person);
        });
        return people;
    }

    private static GlobalPermissionManager permissions() {
        GlobalPermissionManager permissions = Mockito.mock(GlobalPermissionManager.class);
        Mockito.when(permissions.hasPermission(Mockito.eq(GlobalPermissionKey.ADMINISTER),
                Mockito.argThat(user -> user != null && user.getName().equals("zoe")))).thenReturn(true);
        return permissions;
    }

    private void license(String name) {
        bean(Database.class).sql("MERGE INTO app_membership (group_name, user_key) VALUES (?, ?)")
                .params(Groups.SOFTWARE_USERS, "KEY-" + name).update();
    }

    private static ApplicationUser person(String name, String displayName) {
        ApplicationUser person = Mockito.mock(ApplicationUser.class, name);
        Mockito.when(person.getName()).thenReturn(name);
        Mockito.when(person.getKey()).thenReturn("KEY-" + name);
        Mockito.when(person.getDisplayName()).thenReturn(displayName);
        Mockito.when(person.isActive()).thenReturn(true);
        return person;
    }

    /** Jira's authentication context as far as the web layer needs it: one person per thread. */
    private static final class Authentication {
        private final ThreadLocal<ApplicationUser> current = new ThreadLocal<>();
        private JiraAuthenticationContext played;

        synchronized JiraAuthenticationContext played() {
            if (played == null) {
                played = Mockito.mock(JiraAuthenticationContext.class);
                Mockito.when(played.getLoggedInUser()).thenAnswer(call -> current.get());
                Mockito.when(played.getLocale()).thenReturn(Locale.UK);
                Mockito.doAnswer(call -> { current.set(call.getArgument(0)); return null; }).when(played).setLoggedInUser(Mockito.any());
                Mockito.doAnswer(call -> { current.remove(); return null; }).when(played).clearLoggedInUser();
            }
            return played;
        }
    }

    /** Every text is its key in brackets. */
    private static final class TextsByKey implements Texts {
        @Override
        public String text(Locale locale, String key, Object... arguments) {
            return "[" + key + "]";
        }
    }

    /** A browser with a cookie jar, which does not follow redirects by itself. */
    public final class Browser {
        private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([^\"]*)\"");

        private final CookieManager cookies = new CookieManager();
        private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();

        public Browser loggedInAs(String name) throws Exception {
            post("/login.jsp", "os_username", name, "os_password", name);
            return this;
        }

        public HttpResponse<String> get(String address, String... headers) throws Exception {
            return send(request(address, headers).GET().build());
        }

        public HttpResponse<String> post(String address, String... namesAndValues) throws Exception {
            return send(request(address, "Content-Type", "application/x-www-form-urlencoded").POST(form(namesAndValues)).build());
        }

        public HttpResponse<String> send(String method, String address, String body, String... headers) throws Exception {
            return send(request(address, headers).method(method, HttpRequest.BodyPublishers.ofString(body)).build());
        }

        /** The form token on a page that this browser has been shown. */
        public String token(HttpResponse<String> page) {
            Matcher found = TOKEN.matcher(page.body());
            return found.find() ? found.group(1) : "";
        }

        private HttpRequest.Builder request(String address, String... headers) {
            String within = address.startsWith(Settings.CONTEXT_PATH + "/") ? address : Settings.CONTEXT_PATH + address;
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + within));
            return headers.length == 0 ? request : request.headers(headers);
        }

        private HttpResponse<String> send(HttpRequest request) throws Exception {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        }

        private HttpRequest.BodyPublisher form(String... namesAndValues) {
            StringBuilder form = new StringBuilder();
            for (int i = 0; i < namesAndValues.length; i += 2) {
                form.append(i == 0 ? "" : "&").append(encoded(namesAndValues[i])).append('=').append(encoded(namesAndValues[i + 1]));
            }
            return HttpRequest.BodyPublishers.ofString(form.toString());
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }
    }
}
