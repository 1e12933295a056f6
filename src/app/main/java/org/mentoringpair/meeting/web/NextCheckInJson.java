package org.mentoringpair.meeting.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.mentoringpair.meeting.Asked;
import org.mentoringpair.meeting.NextCheckIn;
import org.mentoringpair.meeting.Preparation;
import org.mentoringpair.people.People;
import org.mentoringpair.web.PersonJson;
import org.mentoringpair.web.Words;

/**
 * The next check-in as REST tells the two of it.
 *
 * @param due          null while the pair does not meet
 * @param opensOn      the first day to prepare
 * @param prepared     who has prepared
 * @param preparations those the reader may read by now
 */
public record NextCheckInJson(@JsonProperty String due, @JsonProperty String opensOn, @JsonProperty List<PersonJson> prepared,
                              @JsonProperty List<PreparationJson> preparations, @JsonProperty List<TopicJson> topics) {
    static NextCheckInJson of(NextCheckIn next, People people) {
        List<PersonJson> prepared = List.of(next.pair().menteeKey(), next.pair().mentorKey()).stream().filter(next::hasPrepared)
                .map(key -> PersonJson.of(key, people)).toList();
        return new NextCheckInJson(day(next.due()), day(next.opensOn()), prepared,
                next.readable().stream().map(each -> PreparationJson.of(each, people)).toList(),
                next.topics().stream().map(topic -> new TopicJson(topic.id(), topic.words(), PersonJson.of(topic.authorKey(), people),
                        !topic.isOpen(), next.isCarriedOver(topic), Words.of(topic.theme()),
                        topic.asked() == null ? null : AskedJson.of(topic.asked()))).toList());
    }

    private static String day(LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** @param version to send back when changing it */
    public record PreparationJson(@JsonProperty PersonJson author, @JsonProperty int version, @JsonProperty String wins,
                                  @JsonProperty String obstacles, @JsonProperty String talk) {
        static PreparationJson of(Preparation each, People people) {
            return new PreparationJson(PersonJson.of(each.authorKey(), people), each.version(), each.answers().wins(), each.answers().obstacles(), each.answers().talk());
        }
    }

    /** @param carriedOver whether it was on the agenda of the last check-in already */
    public record TopicJson(@JsonProperty long id, @JsonProperty String words, @JsonProperty PersonJson author,
                            @JsonProperty boolean talkedAbout, @JsonProperty boolean carriedOver, @JsonProperty String theme, @JsonProperty AskedJson asked) {
    }

    /** What the mentee thought through. */
    public record AskedJson(@JsonProperty String tried, @JsonProperty String options, @JsonProperty String leaning) {
        static AskedJson of(Asked asked) {
            return new AskedJson(asked.tried(), asked.options(), asked.leaning());
        }
    }
}
