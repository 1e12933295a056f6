package org.mentoringpair.celebration.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.mentoringpair.celebration.Celebration;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * A celebration as the two see it.
 *
 * @param agreed  who of the two agrees that others are told
 * @param shared  whether others are told, because both agree
 * @param version to be sent along by whoever says it anew or agrees
 */
record CelebrationJson(@JsonProperty long issueId, @JsonProperty String words, @JsonProperty String audience, @JsonProperty List<String> agreed,
                       @JsonProperty boolean shared, @JsonProperty String since, @JsonProperty int version) {
    static CelebrationJson of(Celebration celebration) {
        List<String> agreed = Stream.of(celebration.consent().mentee() ? "mentee" : "", celebration.consent().mentor() ? "mentor" : "")
                .filter(who -> !who.isEmpty()).toList();
        return new CelebrationJson(celebration.issueId(), celebration.words(), Words.of(celebration.audience()), agreed, celebration.isShared(),
                celebration.since().toString(), celebration.edition());
    }

    /** Those of one pair, latest first. */
    record OfPairJson(@JsonProperty List<CelebrationJson> celebrations) {
    }

    /** What others are told, latest first. */
    record ToldJson(@JsonProperty List<OneToldJson> celebrations) {
    }

    /** The words and the two names, and nothing else of the pair. */
    record OneToldJson(@JsonProperty String words, @JsonProperty PersonJson mentee, @JsonProperty PersonJson mentor, @JsonProperty String since) {
        static OneToldJson of(Celebration celebration, People people) {
            return new OneToldJson(celebration.words(), PersonJson.of(celebration.couple().menteeKey(), people),
                    PersonJson.of(celebration.couple().mentorKey(), people), celebration.since().toString());
        }
    }
}
