package org.mentoringpair.thanks.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.mentoringpair.thanks.ThankYou;
import org.mentoringpair.thanks.Thanking;
import org.mentoringpair.web.Words;

/**
 * What somebody was thanked for.
 *
 * @param latest the latest first, not all of them
 */
record ThanksJson(@JsonProperty int count, @JsonProperty List<ReceivedJson> latest) {
    static ThanksJson of(Thanking.Received received) {
        return new ThanksJson(received.count(), received.latest().stream().map(ReceivedJson::of).toList());
    }

    /** One of them. */
    record ReceivedJson(@JsonProperty("for") String what, @JsonProperty long id, @JsonProperty String at) {
        static ReceivedJson of(ThankYou thankYou) {
            return new ReceivedJson(Words.of(thankYou.what()), thankYou.itemId(), thankYou.at().toString());
        }
    }

    /** How it stands with one item. */
    record HereJson(@JsonProperty("for") String what, @JsonProperty long id, @JsonProperty boolean given, @JsonProperty boolean received) {
    }
}
