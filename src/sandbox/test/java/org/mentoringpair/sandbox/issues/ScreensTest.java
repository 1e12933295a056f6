package org.mentoringpair.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.List;
import java.util.Map;
import org.junit.Test;
import org.mentoringpair.sandbox.screens.Screens;
import org.mentoringpair.sandbox.screens.Tab;

public class ScreensTest extends OnBothDatabases {
    @Test
    public void the_screen_of_the_operation_decides_what_can_be_set() {
        CustomField prompt = jira.field("textarea", "What worked?");
        FieldScreen creating = screen("Creating", "summary");
        FieldScreen editing = screen("Editing", "summary", prompt.getId());
        use("Story", scheme(creating, editing));

        IssueService service = jira.get(IssueService.class);
        assertThat(service.validateCreate(jira.person("admin"), jira.input("Story", "Look back").type(prompt.getId(), "all")).getErrorCollection().getErrors())
                .isEqualTo(Map.of(prompt.getId(), "Field '" + prompt.getId() + "' cannot be set. It is not on the appropriate screen, or unknown."));
        IssueInput unscreened = jira.input("Story", "Look back").type(prompt.getId(), "all of it");
        unscreened.setSkipScreenCheck(true);
        MutableIssue issue = jira.create(unscreened);
        assertThat(issue.getCustomFieldValue(prompt)).isEqualTo("all of it");
        assertThat(service.validateUpdate(jira.person("admin"), issue.getId(), new IssueInput().type(prompt.getId(), "most")).isValid()).isTrue();
        assertThat(service.validateUpdate(jira.person("admin"), issue.getId(), new IssueInput().type("priority", "1")).getErrorCollection().getErrors()).containsOnlyKeys("priority");
    }

    @Test
    public void tabs_and_fields_keep_their_order_and_screens_may_share_a_name() {
        FieldScreen one = screen("Charter", "summary");
        FieldScreen two = screen("Charter", "summary");
        two.addTab("Purpose").addFieldScreenLayoutItem("description");
        two.addTab("Logistics").addFieldScreenLayoutItem("duedate");

        assertThat(one.getId()).isNotEqualTo(two.getId());
        assertThat(jira.get(Screens.class).tabs(two.getId())).extracting(Tab::name, Tab::fields).containsExactly(
                org.assertj.core.groups.Tuple.tuple("Fields", List.of("summary")), org.assertj.core.groups.Tuple.tuple("Purpose", List.of("description")),
                org.assertj.core.groups.Tuple.tuple("Logistics", List.of("duedate")));
        assertThat(jira.get(FieldScreenManager.class).getFieldScreen(two.getId()).containsField("duedate")).isTrue();
    }

    @Test
    public void a_type_without_an_entry_uses_the_default_of_its_scheme() {
        FieldScreen only = screen("Only the summary", "summary");
        use("Bug", scheme(only, only));

        long project = jira.project().getId();
        assertThat(jira.get(Screens.class).tabs(project, jira.type("Bug").getId(), IssueOperations.VIEW_ISSUE_OPERATION)).extracting(Tab::fields).containsExactly(List.of("summary"));
        assertThat(jira.get(Screens.class).tabs(project, jira.type("Task").getId(), IssueOperations.VIEW_ISSUE_OPERATION).get(0).fields()).contains("description");
    }

    @Test
    public void fields_that_need_a_permission_of_their_own_are_closed_to_others() {
        MutableIssue issue = jira.create("Task", "Who reports?");

        Map<String, String> errors = jira.get(IssueService.class)
                .validateUpdate(jira.person("admin"), issue.getId(), new IssueInput().type("reporter", "kenji")).getErrorCollection().getErrors();

        assertThat(errors).containsOnlyKeys("reporter");
    }

    private FieldScreen screen(String name, String... fields) {
        FieldScreen screen = new FieldScreenImpl(jira.get(FieldScreenManager.class));
        screen.setName(name);
        screen.store();
        com.atlassian.jira.issue.fields.screen.FieldScreenTab tab = screen.addTab("Fields");
        List.of(fields).forEach(tab::addFieldScreenLayoutItem);
        return screen;
    }

    /** The second screen is for every operation but creating. */
    private FieldScreenScheme scheme(FieldScreen creating, FieldScreen otherwise) {
        FieldScreenScheme scheme = new FieldScreenSchemeImpl(jira.get(FieldScreenSchemeManager.class));
        scheme.setName("Scheme of " + creating.getName());
        scheme.store();
        add(scheme, IssueOperations.CREATE_ISSUE_OPERATION, creating);
        add(scheme, null, otherwise);
        return scheme;
    }

    private void add(FieldScreenScheme scheme, ScreenableIssueOperation operation, FieldScreen screen) {
        FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(jira.get(FieldScreenSchemeManager.class), jira.get(FieldScreenManager.class));
        item.setIssueOperation(operation);
        item.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(item);
    }

    private void use(String type, FieldScreenScheme scheme) {
        IssueTypeScreenSchemeManager schemes = jira.get(IssueTypeScreenSchemeManager.class);
        IssueTypeScreenScheme whole = new IssueTypeScreenSchemeImpl(schemes);
        whole.setName("Pairs");
        whole.store();
        add(whole, jira.type(type).getId(), scheme);
        add(whole, null, jira.get(FieldScreenSchemeManager.class).getFieldScreenScheme(1L));
        schemes.addSchemeAssociation(jira.project(), whole);
    }

    private void add(IssueTypeScreenScheme whole, String type, FieldScreenScheme scheme) {
        IssueTypeScreenSchemeEntity entity = new IssueTypeScreenSchemeEntityImpl(jira.get(IssueTypeScreenSchemeManager.class),
                jira.get(FieldScreenSchemeManager.class), jira.get(ConstantsManager.class));
        entity.setIssueTypeId(type);
        entity.setFieldScreenScheme(scheme);
        whole.addEntity(entity);
    }
}
