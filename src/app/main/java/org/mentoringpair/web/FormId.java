package org.mentoringpair.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.mentoringpair.Refusal;
import org.mentoringpair.people.Person;

/** By which a client says that it sends the same once more, because the answer was lost. */
public final class FormId {
    private static final Pattern SENT = Pattern.compile("[A-Za-z0-9-]{8,64}");

    private FormId() {
    }

    /**
     * In the form in which pages name theirs. What one person has named nobody else comes upon; whoever sends none sends something new.
     *
     * @param about where it is sent to, so that the same name elsewhere is another one
     */
    public static String of(JsonBody body, Person person, String about) {
        String sent = body.text("formId");
        if (sent == null) {
            return UUID.randomUUID().toString();
        }
        if (!SENT.matcher(sent).matches()) {
            body.wrong(new Refusal(Refusal.Kind.INVALID, body.at("formId"), "mentoring.web.json.form-id"));
        }
        return UUID.nameUUIDFromBytes((person.key() + "\n" + about + "\n" + sent).getBytes(StandardCharsets.UTF_8)).toString();
    }
}
