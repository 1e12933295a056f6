package org.mentoringpair.resources;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mentoringpair.FreeText;
import org.mentoringpair.Refusal;
import org.mentoringpair.Refusals;
import org.mentoringpair.pairing.Stage;

/**
 * A resource as somebody wants it to be, before anything is checked. Null stands for what was left out or could not be read.
 *
 * @param stage any for null
 */
public record ResourceDraft(ResourceType type, String title, String link, String topic, Stage stage, ResourceLanguage language, ForWhom forWhom, String why) {
    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_LINK = 2000;
    public static final int LONGEST_TOPIC = 60;
    public static final int LONGEST_WHY = 300;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** The facts of a link; refused with everything that is wrong. */
    Facts ofLink() {
        List<Refusal> wrong = new ArrayList<>();
        if (type == null || type == ResourceType.STORY) {
            wrong.add(refusal("type", "type"));
        }
        checkLink(wrong);
        return checked(wrong);
    }

    /** The facts of a story, checked together with what is wrong with its words. */
    Facts ofStory(List<Refusal> wrong) {
        return new ResourceDraft(ResourceType.STORY, title, "", topic, stage, language, forWhom, why).checked(wrong);
    }

    private Facts checked(List<Refusal> wrong) {
        checkLine(wrong, "title", title, LONGEST_TITLE);
        if (FreeText.tidy(title).isEmpty()) {
            wrong.add(refusal("title", "title"));
        }
        checkLine(wrong, "topic", topic, LONGEST_TOPIC);
        check(wrong, "why", why, LONGEST_WHY);
        if (stage != null && !stage.meets()) {
            wrong.add(refusal("stage", "stage"));
        }
        if (language == null) {
            wrong.add(refusal("language", "language"));
        }
        if (forWhom == null) {
            wrong.add(refusal("forWhom", "for-whom"));
        }
        if (!wrong.isEmpty()) {
            throw new Refusals(wrong);
        }
        return new Facts(type, FreeText.tidy(title), FreeText.tidy(link), FreeText.tidy(topic), stage, language, forWhom, FreeText.tidy(why));
    }

    /** Nobody is led to javascript:, and nobody to an address that shows another host than it leads to. */
    private void checkLink(List<Refusal> wrong) {
        String typed = FreeText.tidy(link);
        if (typed.length() > LONGEST_LINK) {
            wrong.add(refusal("link", "long", LONGEST_LINK, typed.length()));
        } else if (!isAddress(typed)) {
            wrong.add(refusal("link", "link"));
        }
    }

    private static boolean isAddress(String typed) {
        try {
            URI address = new URI(typed);
            return address.getScheme() != null && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                    && address.getHost() != null && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    private static void checkLine(List<Refusal> wrong, String field, String typed, int longest) {
        if (!FreeText.isStorableLine(FreeText.tidy(typed))) {
            wrong.add(refusal(field, "characters"));
        } else {
            check(wrong, field, typed, longest);
        }
    }

    static void check(List<Refusal> wrong, String field, String typed, int longest) {
        String text = FreeText.tidy(typed);
        if (text.length() > longest) {
            wrong.add(refusal(field, "long", longest, text.length()));
        } else if (!FreeText.isStorable(text)) {
            wrong.add(refusal(field, "characters"));
        }
    }

    static Refusal refusal(String field, String key, Object... arguments) {
        return new Refusal(Refusal.Kind.INVALID, field, "mentoring.resources.wrong." + key, arguments);
    }
}
