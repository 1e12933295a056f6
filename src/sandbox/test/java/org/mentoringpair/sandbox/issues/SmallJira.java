package org.mentoringpair.sandbox.issues;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.zaxxer.hikari.HikariDataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mentoringpair.sandbox.Settings;
import org.mentoringpair.sandbox.database.Database;
import org.mentoringpair.sandbox.database.Schema;
import org.ofbiz.core.entity.GenericEntityException;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The sandbox without a web server and without an app, on a database of its own, with a project {@code PAIR} in it. */
public final class SmallJira implements AutoCloseable {
    static final String TYPES = "com.atlassian.jira.plugin.system.customfieldtypes:";

    final List<IssueEvent> events = Collections.synchronizedList(new ArrayList<>());
    final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    final Database database;
    final CountingStatements statements;
    private final HikariDataSource pool;

    public SmallJira(Databases make) {
        this(make, true);
    }

    public SmallJira(Databases make, boolean software) {
        pool = make.empty();
        statements = new CountingStatements(pool);
        Schema.applyTo(pool);
        database = new Database(statements);
        System.setProperty("sandbox.software", Boolean.toString(software));
        context.registerBean(Database.class, () -> database);
        context.registerBean(Settings.class, () -> new Settings(null, null, null, null, null, 0, software, false, false));
        context.registerBean("appOfRules", AppOfRules.class, AppOfRules::new, bean -> bean.setPrimary(true));
        context.setBeanNameGenerator(FullyQualifiedAnnotationBeanNameGenerator.INSTANCE);
        context.scan("org.mentoringpair.sandbox");
        context.refresh();
        get(EventPublisher.class).register(new Listener());
        System.clearProperty("sandbox.software");
        long project = database.insert("INSERT INTO project (pkey, pname, lead_key, project_type) VALUES ('PAIR', 'Ifeoma and Seán', ?, 'software')",
                person("admin").getKey());
        database.sql("INSERT INTO project_scheme (project_id, kind, scheme_id) SELECT ?, 'permission', MIN(id) FROM permission_scheme").param(project).update();
    }

    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    Project project() {
        return get(ProjectManager.class).getProjectObjByKey("PAIR");
    }

    ApplicationUser person(String name) {
        return get(UserManager.class).getUserByName(name);
    }

    IssueType type(String name) {
        return get(com.atlassian.jira.config.IssueTypeManager.class).getIssueTypes().stream().filter(type -> type.getName().equals(name)).findFirst().orElseThrow();
    }

    IssueInput input(String type, String summary) {
        IssueInput input = (IssueInput) get(IssueService.class).newIssueInputParameters();
        input.setProjectId(project().getId()).setIssueTypeId(type(type).getId()).setSummary(summary);
        return input;
    }

    MutableIssue create(String type, String summary) {
        return create(input(type, summary));
    }

    MutableIssue create(IssueInput input) {
        IssueService service = get(IssueService.class);
        CreateValidationResult judged = service.validateCreate(person("admin"), input);
        if (!judged.isValid()) {
            throw new AssertionError(judged.getErrorCollection().getErrors() + " " + judged.getErrorCollection().getErrorMessages());
        }
        return service.create(person("admin"), judged).getIssue();
    }

    MutableIssue again(Issue issue) {
        return get(com.atlassian.jira.issue.IssueManager.class).getIssueObject(issue.getId());
    }

    /** A field of one of Jira's types that stands on the default screen. */
    CustomField fieldOnScreen(String type, String name) {
        CustomField field = field(type, name);
        get(FieldScreenManager.class).getFieldScreen(1L).getTabs().get(0).addFieldScreenLayoutItem(field.getId());
        return field;
    }

    CustomField field(String type, String name) {
        CustomFieldManager fields = get(CustomFieldManager.class);
        try {
            return fields.createCustomField(name, null, fields.getCustomFieldType(TYPES + type), null,
                    List.of(GlobalIssueContext.getInstance()), Collections.singletonList(null));
        } catch (GenericEntityException e) {
            throw new AssertionError(e);
        }
    }

    List<Long> eventTypes() {
        return events.stream().map(IssueEvent::getEventTypeId).toList();
    }

    @Override
    public void close() {
        context.close();
        pool.close();
    }

    /** Jira hands out events to public methods of public classes. */
    public final class Listener {
        @EventListener
        public void on(IssueEvent event) {
            events.add(event);
        }
    }
}
