package org.mentoringpair.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ofbiz.core.entity.GenericEntityException;

/** The custom fields and the options of those with a choice. */
final class FieldPlan implements Plan {
    private final CustomFieldManager fields;
    private final OptionsManager options;
    private final IssueTypeManager types;

    FieldPlan(CustomFieldManager fields, OptionsManager options, IssueTypeManager types) {
        this.fields = fields;
        this.options = options;
        this.types = types;
    }

    @Override
    public List<PlannedItem> items() {
        List<PlannedItem> items = new ArrayList<>();
        for (FieldDefinition definition : FieldDefinition.all()) {
            items.add(new Planned(definition));
            for (int position = 0; position < definition.options().size(); position++) {
                items.add(new Choice(definition.field(), definition.options().get(position), position + 1L));
            }
        }
        return items;
    }

    private final class Planned implements PlannedItem {
        private final FieldDefinition definition;

        Planned(FieldDefinition definition) {
            this.definition = definition;
        }

        @Override
        public ItemKey key() {
            return ItemKey.of(definition.field());
        }

        /** Jira would take a second field of the name, but then nobody could tell them apart in JQL. */
        @Override
        public boolean nameTaken(String name) {
            return !fields.getCustomFieldObjectsByName(name).isEmpty();
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return fields.getCustomFieldObject(Long.valueOf(jiraId)) != null;
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return fields.getCustomFieldObjectsByName(label.name()).stream()
                    .filter(found -> label.description().equals(found.getDescription()) && isOfShape(found))
                    .map(found -> found.getIdAsLong().toString()).findFirst();
        }

        private boolean isOfShape(CustomField found) {
            return definition.shape().typeKey().equals(found.getCustomFieldType().getKey());
        }

        @Override
        public String create(Label label, KnownIds ids) {
            FieldShape shape = definition.shape();
            try {
                return fields.createCustomField(label.name(), label.description(), fields.getCustomFieldType(shape.typeKey()),
                        fields.getCustomFieldSearcher(shape.searcherKey()), List.of(GlobalIssueContext.getInstance()),
                        List.of(types.getIssueType(ids.of(ItemKey.of(definition.issueType()))))).getIdAsLong().toString();
            } catch (GenericEntityException refused) {
                throw new IllegalStateException(refused.getMessage(), refused);
            }
        }
    }

    private final class Choice implements PlannedItem {
        private final MentoringField field;
        private final String constant;
        private final long position;

        Choice(MentoringField field, String constant, long position) {
            this.field = field;
            this.constant = constant;
            this.position = position;
        }

        @Override
        public ItemKey key() {
            return ItemKey.option(field, constant);
        }

        @Override
        public Label label(Labels labels) {
            return new Label(labels.text("mentoring.setup.option." + Keys.of(field) + "." + Keys.of(constant)), "");
        }

        /** Two fields may have an option of the same name, such as Paused. */
        @Override
        public String shownAs(Label label, Labels labels) {
            return labels.of(ItemKey.of(field)).name() + ": " + label.name();
        }

        @Override
        public boolean nameTaken(String name) {
            return false;
        }

        @Override
        public boolean exists(String jiraId, KnownIds ids) {
            return offered(ids).anyMatch(option -> jiraId.equals(option.getOptionId().toString()));
        }

        /** The field is the app's own, and so is every option in it. */
        @Override
        public Optional<String> alreadyThere(Label label, KnownIds ids) {
            return offered(ids).filter(option -> label.name().equals(option.getValue())).map(option -> option.getOptionId().toString()).findFirst();
        }

        @Override
        public Optional<String> alike(Label label, KnownIds ids) {
            return alreadyThere(label, ids);
        }

        @Override
        public String create(Label label, KnownIds ids) {
            return options.createOption(configuration(fields.getCustomFieldObject(ids.number(ItemKey.of(field)))), null, position, label.name()).getOptionId().toString();
        }

        private Stream<Option> offered(KnownIds ids) {
            return ids.find(ItemKey.of(field)).map(id -> fields.getCustomFieldObject(Long.valueOf(id))).stream()
                    .flatMap(found -> options.getOptions(configuration(found)).stream());
        }

        private static FieldConfig configuration(CustomField field) {
            return field.getConfigurationSchemes().get(0).getOneAndOnlyConfig();
        }
    }
}
