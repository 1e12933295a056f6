package org.mentoringpair.jira.programme;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.mentoringpair.jira.setup.MentoringField;
import org.mentoringpair.jira.setup.SharedConfiguration;
import org.mentoringpair.programme.ProgrammeOptions;

/** The options of the field Programme in its one configuration, which holds for all projects. */
final class JiraProgrammeOptions implements ProgrammeOptions {
    private final CustomFieldManager customFields;
    private final OptionsManager options;
    private final SharedConfiguration configuration;

    JiraProgrammeOptions(CustomFieldManager customFields, OptionsManager options, SharedConfiguration configuration) {
        this.customFields = customFields;
        this.options = options;
        this.configuration = configuration;
    }

    @Override
    public long add(String programmeName) {
        FieldConfig field = field();
        Options present = options.getOptions(field);
        return present.stream().filter(option -> option.getValue().equals(programmeName)).findFirst()
                .orElseGet(() -> options.createOption(field, null, (long) present.size(), programmeName)).getOptionId();
    }

    @Override
    public void rename(long optionId, String programmeName) {
        Option option = options.getOptions(field()).stream().filter(present -> present.getOptionId() == optionId).findFirst()
                .orElseThrow(() -> new IllegalStateException("The field Programme has lost its option " + optionId));
        options.setValue(option, programmeName);
    }

    private FieldConfig field() {
        return customFields.getCustomFieldObject(configuration.field(MentoringField.PROGRAMME))
                .getConfigurationSchemes().get(0).getOneAndOnlyConfig();
    }
}
