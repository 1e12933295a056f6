package org.mentoringpair.sandbox.fields;

import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.AbstractList;
import java.util.List;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** The options of select fields. */
@Component
final class StoredOptions implements OptionsManager {
    private final Database database;

    StoredOptions(Database database) {
        this.database = database;
    }

    @Override
    public Option createOption(FieldConfig fieldConfig, Long parentOptionId, Long sequence, String value) {
        if (parentOptionId != null) {
            throw new NotPlayed("OptionsManager#createOption below another option", StoredOptions.class);
        }
        long id = database.insert("INSERT INTO custom_field_option (field_id, position, option_value) VALUES (?, ?, ?)",
                fieldConfig.getId(), sequence == null ? 0 : sequence, value);
        return new StoredOption(id, value, false);
    }

    @Override
    public Options getOptions(FieldConfig fieldConfig) {
        return new InOrder(of(database, fieldConfig.getId()));
    }

    static List<Option> of(Database database, long field) {
        return List.copyOf(database.sql("SELECT * FROM custom_field_option WHERE field_id = ? ORDER BY position, id")
                .param(field).query(StoredOption::of).list());
    }

    @Override
    public void setValue(Option option, String value) {
        database.sql("UPDATE custom_field_option SET option_value = ? WHERE id = ?").params(value, option.getOptionId()).update();
    }

    private static final class InOrder extends AbstractList<Option> implements Options {
        private final List<Option> options;

        InOrder(List<Option> options) {
            this.options = options;
        }

        @Override
        public Option get(int index) {
            return options.get(index);
        }

        @Override
        public int size() {
            return options.size();
        }
    }
}
