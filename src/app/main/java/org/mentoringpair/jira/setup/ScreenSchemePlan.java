package org.mentoringpair.jira.setup;

import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Which screen of a type of issue is shown for which operation: one scheme for each type. */
final class ScreenSchemePlan implements Plan {
    private final FieldScreenSchemeManager schemes;
    private final FieldScreenManager screens;

    ScreenSchemePlan(FieldScreenSchemeManager schemes, FieldScreenManager screens) {
        this.schemes = schemes;
        this.screens = screens;
    }

    static ItemKey schemeOf(MentoringIssueType type) {
        return new ItemKey(ItemKind.SCREEN_SCHEME, type.name());
    }

    @Override
    public List<PlannedItem> items() {
        return Arrays.stream(MentoringIssueType.values()).map(type -> (PlannedItem) new Planned(type)).toList();
    }

    private final class Planned implements PlannedItem {
        private final MentoringIssueType type;

        Planned(MentoringIssueType type) {
            this.type = type;
        }

        @Override
        public ItemKey key() {
            return schemeOf(type);
        }

        @Override
        public Label label(Labels labels) {
            return new Label(labels.text("mentoring.setup.screen-scheme", labels.of(ItemKey.of(type)).name()), labels.text("mentoring.setup.screen-scheme.description"));
        }

        @Override
        public boolean nameTaken(String name) {
            return schemes.getFieldScreenSchemes().stream().anyMatch(scheme -> name.equals(scheme.getName()));
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return schemes.getFieldScreenSchemes().stream().anyMatch(scheme -> jiraId.equals(scheme.getId().toString()));
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return schemes.getFieldScreenSchemes().stream()
                    .filter(scheme -> label.name().equals(scheme.getName()) && label.description().equals(scheme.getDescription()))
                    .map(scheme -> scheme.getId().toString()).findFirst();
        }

        @Override
        public String create(Label label, KnownIds ids) {
            FieldScreenScheme scheme = new FieldScreenSchemeImpl(schemes);
            scheme.setName(label.name());
            scheme.setDescription(label.description());
            scheme.store();
            return scheme.getId().toString();
        }

        /** Jira wants a default for operations it does not know yet: the screen for viewing, which has everything. */
        @Override
        public void complete(String jiraId, KnownIds ids) {
            FieldScreenScheme scheme = schemes.getFieldScreenScheme(Long.valueOf(jiraId));
            show(scheme, null, ScreenOperation.VIEW, ids);
            Arrays.stream(ScreenOperation.values()).forEach(operation -> show(scheme, operation.inJira(), operation, ids));
        }

        private void show(FieldScreenScheme scheme, ScreenableIssueOperation inJira, ScreenOperation operation, KnownIds ids) {
            if (scheme.getFieldScreenSchemeItems().stream().anyMatch(item -> Objects.equals(inJira, item.getIssueOperation()))) {
                return;
            }
            FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(schemes, screens);
            item.setIssueOperation(inJira);
            item.setFieldScreen(screens.getFieldScreen(ids.number(operation.screenOf(type))));
            scheme.addFieldScreenSchemeItem(item);
        }
    }
}
