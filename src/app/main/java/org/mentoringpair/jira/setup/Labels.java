package org.mentoringpair.jira.setup;

import org.mentoringpair.web.Texts;

/** The names and descriptions under which things appear in Jira, in the language of whoever creates them. */
final class Labels {
    private final Texts texts;

    Labels(Texts texts) {
        this.texts = texts;
    }

    /** The label in the bundle under the key's own name, such as mentoring.setup.field.last-check-in. */
    Label of(ItemKey key) {
        String textKey = "mentoring.setup." + key.kind().inKeys() + "." + Keys.of(key.name());
        return new Label(texts.get(textKey), texts.get(textKey + ".description"));
    }

    String text(String key, Object... arguments) {
        return arguments.length == 0 ? texts.get(key) : texts.get(key, arguments[0]);
    }

    /** The name to use where the wanted one is somebody else's. */
    Label besides(Label taken) {
        return new Label(texts.get("mentoring.setup.name-taken", taken.name()), taken.description());
    }
}
