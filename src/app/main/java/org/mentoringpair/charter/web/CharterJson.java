package org.mentoringpair.charter.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mentoringpair.charter.CharterTab;
import org.mentoringpair.charter.OpenCharter;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.web.Words;

/**
 * A charter as REST tells the two of it.
 *
 * @param words   of each tab that has some
 * @param seen    what to send back when signing, by which it is known what was read
 * @param version the number of the latest version that was signed; null before the first signature
 */
public record CharterJson(@JsonProperty long issueId, @JsonProperty String issueKey, @JsonProperty Map<String, String> words,
                          @JsonProperty TermsJson terms, @JsonProperty String seen, @JsonProperty Integer version,
                          @JsonProperty List<SigningJson.SignatureJson> signatures, @JsonProperty String reviewDue) {
    static CharterJson of(OpenCharter open, Pair pair, People people, ZoneId zone) {
        Map<String, String> words = new LinkedHashMap<>();
        open.content().words().forEach((CharterTab tab, String text) -> words.put(Words.of(tab), text));
        SigningJson signing = SigningJson.of(open.standing(), pair, people, zone);
        return new CharterJson(open.charter().issueId(), open.issueKey(), words, TermsJson.of(open), open.content().fingerprint(),
                open.latest() == null ? null : open.latest().edition(), signing.signatures(), signing.reviewDue());
    }
}
