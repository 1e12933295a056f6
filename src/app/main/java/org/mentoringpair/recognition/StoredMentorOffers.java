package org.mentoringpair.recognition;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;

/** Who would mentor, in Active Objects. */
final class StoredMentorOffers implements MentorOffers {
    private final ActiveObjects rows;

    StoredMentorOffers(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<MentorOffer> of(long pairId, String userKey) {
        return read(Query.select().where("PAIR_ID = ? AND USER_KEY = ?", pairId, userKey)).stream().findFirst();
    }

    @Override
    public List<MentorOffer> ofProgrammes(Collection<Long> programmeIds) {
        if (programmeIds.isEmpty()) {
            return List.of();
        }
        String places = String.join(", ", programmeIds.stream().map(id -> "?").toList());
        return read(Query.select().where("PROGRAMME_ID IN (" + places + ")", programmeIds.toArray()).order("ID DESC"));
    }

    @Override
    public void keep(MentorOffer offer, Pair pair) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(MentorOfferRow.class, "PAIR_ID = ? AND USER_KEY = ?", pair.id(), offer.userKey());
            return rows.create(MentorOfferRow.class, Map.of("PAIR_ID", pair.id(), "PROJECT_ID", pair.projectId(), "PROGRAMME_ID", offer.programmeId(),
                    "USER_KEY", offer.userKey(), "TOPICS", offer.topics(), "HOURS", offer.hours()));
        });
    }

    @Override
    public void withdraw(long pairId, String userKey) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(MentorOfferRow.class, "PAIR_ID = ? AND USER_KEY = ?", pairId, userKey));
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(MentorOfferRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<MentorOffer> read(Query query) {
        return Arrays.stream(rows.find(MentorOfferRow.class, query))
                .map(row -> new MentorOffer(row.getPairId(), row.getProgrammeId(), row.getUserKey(), row.getTopics(), row.getHours())).toList();
    }
}
