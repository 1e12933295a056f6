package org.mentoringpair.charter.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.mentoringpair.charter.CharterReading;
import org.mentoringpair.charter.Side;
import org.mentoringpair.charter.Signature;
import org.mentoringpair.charter.Standing;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;

/**
 * Who has signed a charter, as REST tells of it.
 *
 * @param reviewDue the day; null while it is not signed by both
 */
public record SigningJson(@JsonProperty List<SignatureJson> signatures, @JsonProperty String reviewDue) {
    static SigningJson of(Standing standing, Pair pair, People people, ZoneId zone) {
        return new SigningJson(signatures(standing, pair, people), CharterReading.reviewDue(standing, zone).map(Object::toString).orElse(null));
    }

    static List<SignatureJson> signatures(Standing standing, Pair pair, People people) {
        return Arrays.stream(Side.values()).map(side -> SignatureJson.of(side, standing, pair, people)).toList();
    }

    /**
     * Whether one of the two has signed.
     *
     * @param signedAt   of the latest signature, whether it holds or not; null where there is none
     * @param reopenedAt when the charter was changed after it; null while it holds
     */
    public record SignatureJson(@JsonProperty PersonJson person, @JsonProperty boolean signed, @JsonProperty String signedAt,
                                @JsonProperty String reopenedAt) {
        private static SignatureJson of(Side side, Standing standing, Pair pair, People people) {
            Signature signature = standing.of(side);
            return new SignatureJson(PersonJson.of(side.userKey(pair), people), standing.signed(side),
                    signature == null ? null : signature.signedAt().toString(), signature == null ? null : text(signature.reopenedAt()));
        }

        private static String text(Instant moment) {
            return moment == null ? null : moment.toString();
        }
    }
}
