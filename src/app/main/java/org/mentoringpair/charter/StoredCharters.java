package org.mentoringpair.charter;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.pairing.Pair;
import org.mentoringpair.pairing.PairOfRow;
import org.mentoringpair.pairing.PairRow;
import org.mentoringpair.pairing.SeenPairs;
import org.mentoringpair.pairing.Stage;
import org.mentoringpair.pairing.Viewer;

/** The charters as Active Objects keep them. */
final class StoredCharters implements Charters {
    /** Values in one statement; Oracle takes at most 1000. */
    private static final int MOST_AT_ONCE = 1000;

    private final ActiveObjects rows;

    StoredCharters(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Charter> ofPair(long pairId) {
        return found(Query.select().where("PAIR_ID = ?", pairId).order("ID"));
    }

    @Override
    public List<Charter> ofPairs(Collection<Long> pairIds) {
        return pairIds.isEmpty() ? List.of() : all(Query.select().where("PAIR_ID IN (" + places(pairIds.size()) + ")", pairIds.toArray()).order("ID"));
    }

    @Override
    public Optional<Charter> ofIssue(long issueId) {
        return found(Query.select().where("ISSUE_ID = ?", issueId).order("ID"));
    }

    @Override
    public Charter add(Charter newCharter) {
        return allOrNothing(() -> newCharter.withId(rows.create(CharterRow.class, Map.of(
                "PAIR_ID", newCharter.pairId(), "PROJECT_ID", newCharter.projectId(), "ISSUE_ID", newCharter.issueId(),
                "TERMS", WrittenContent.of(newCharter.terms()))).getID()));
    }

    @Override
    public void change(Charter changed) {
        allOrNothing(() -> {
            CharterRow row = rows.get(CharterRow.class, Math.toIntExact(changed.id()));
            row.setIssueId(changed.issueId());
            row.setTerms(WrittenContent.of(changed.terms()));
            row.save();
            return row;
        });
    }

    @Override
    public List<Signature> signatures(long charterId) {
        Query query = Query.select().where("CHARTER_ID = ?", charterId).order("ID DESC");
        return Arrays.stream(rows.find(CharterSignatureRow.class, query)).map(StoredCharters::signature).toList();
    }

    @Override
    public Map<Long, List<Signature>> holding(Collection<Long> pairIds) {
        List<Long> all = List.copyOf(pairIds);
        Map<Long, List<Signature>> holding = new HashMap<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            Map<Integer, Long> pairs = pairsByCharter(all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)));
            if (!pairs.isEmpty()) {
                Query query = Query.select().where("REOPENED_AT IS NULL AND CHARTER_ID IN (" + places(pairs.size()) + ")",
                        pairs.keySet().stream().map(Integer::longValue).toArray()).order("ID DESC");
                for (CharterSignatureRow row : rows.find(CharterSignatureRow.class, query)) {
                    holding.computeIfAbsent(pairs.get(Math.toIntExact(row.getCharterId())), pair -> new ArrayList<>()).add(signature(row));
                }
            }
        }
        return holding;
    }

    @Override
    public List<Pair> signedBefore(Instant moment, Set<Stage> stages, Viewer viewer) {
        SeenPairs seen = SeenPairs.by(viewer);
        List<Object> values = new ArrayList<>(List.of(moment.toEpochMilli()));
        stages.forEach(stage -> values.add(stage.name()));
        values.addAll(seen.values());
        Query query = Query.select().alias(PairRow.class, "pair").alias(CharterRow.class, "charter").alias(CharterSignatureRow.class, "signature")
                .join(CharterRow.class, "charter.PAIR_ID = pair.ID").join(CharterSignatureRow.class, "signature.CHARTER_ID = charter.ID")
                .where("signature.REOPENED_AT IS NULL AND signature.SIGNED_AT < ? AND STAGE IN (" + places(stages.size()) + ") AND " + seen.condition(), values.toArray())
                .order("pair.ID");
        Map<Long, Pair> pairs = new LinkedHashMap<>();
        for (PairRow row : rows.find(PairRow.class, query)) {
            pairs.putIfAbsent((long) row.getID(), PairOfRow.pair(row));
        }
        return List.copyOf(pairs.values());
    }

    /** Left without its terms, which are long. */
    private Map<Integer, Long> pairsByCharter(List<Long> pairIds) {
        Query query = Query.select("ID, PAIR_ID").where("PAIR_ID IN (" + places(pairIds.size()) + ")", pairIds.toArray());
        return Arrays.stream(rows.find(CharterRow.class, query)).collect(Collectors.toMap(CharterRow::getID, CharterRow::getPairId));
    }

    private static String places(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    @Override
    public Map<Long, List<Signature>> signatures(Collection<Long> charterIds) {
        return charterIds.isEmpty() ? Map.of() : Arrays.stream(rows.find(CharterSignatureRow.class, ofCharters(charterIds).order("ID DESC")))
                .collect(Collectors.groupingBy(CharterSignatureRow::getCharterId, Collectors.mapping(StoredCharters::signature, Collectors.toList())));
    }

    @Override
    public void sign(long charterId, Signature signature) {
        allOrNothing(() -> rows.create(CharterSignatureRow.class, Map.of("CHARTER_ID", charterId, "USER_KEY", signature.userKey(),
                "EDITION", signature.edition(), "SIGNED_AT", signature.signedAt().toEpochMilli())));
    }

    @Override
    public void reopen(long charterId, Instant at, String byKey) {
        allOrNothing(() -> {
            Query holding = Query.select().where("CHARTER_ID = ? AND REOPENED_AT IS NULL", charterId);
            for (CharterSignatureRow row : rows.find(CharterSignatureRow.class, holding)) {
                row.setReopenedAt(at.toEpochMilli());
                row.setReopenedBy(byKey);
                row.save();
            }
            return null;
        });
    }

    @Override
    public Optional<CharterVersion> latestVersion(long charterId) {
        return versions(Query.select().where("CHARTER_ID = ?", charterId).order("EDITION DESC").limit(1)).stream().findFirst();
    }

    @Override
    public List<CharterVersion> versions(long charterId) {
        return versions(Query.select().where("CHARTER_ID = ?", charterId).order("EDITION DESC"));
    }

    @Override
    public Map<Long, List<CharterVersion>> versions(Collection<Long> charterIds) {
        return charterIds.isEmpty() ? Map.of() : Arrays.stream(rows.find(CharterVersionRow.class, ofCharters(charterIds).order("EDITION DESC")))
                .collect(Collectors.groupingBy(CharterVersionRow::getCharterId, Collectors.mapping(StoredCharters::version, Collectors.toList())));
    }

    @Override
    public void keep(long charterId, CharterVersion version) {
        allOrNothing(() -> rows.create(CharterVersionRow.class, Map.of("CHARTER_ID", charterId, "EDITION", version.edition(),
                "KEPT_AT", version.keptAt().toEpochMilli(), "CONTENT", WrittenContent.of(version.content()))));
    }

    @Override
    public void forgetIssue(long issueId) {
        forget("ISSUE_ID = ?", issueId);
    }

    @Override
    public void forgetProject(long projectId) {
        forget("PROJECT_ID = ?", projectId);
    }

    @Override
    public <T> T allOrNothing(Supplier<T> work) {
        return rows.executeInTransaction(work::get);
    }

    private void forget(String criteria, long id) {
        allOrNothing(() -> {
            for (CharterRow row : rows.find(CharterRow.class, Query.select().where(criteria, id))) {
                rows.deleteWithSQL(CharterSignatureRow.class, "CHARTER_ID = ?", row.getID());
                rows.deleteWithSQL(CharterVersionRow.class, "CHARTER_ID = ?", row.getID());
                rows.delete(row);
            }
            return null;
        });
    }

    private Optional<Charter> found(Query query) {
        return all(query).stream().findFirst();
    }

    private List<Charter> all(Query query) {
        return Arrays.stream(rows.find(CharterRow.class, query)).map(row -> new Charter(row.getID(), row.getPairId(),
                row.getProjectId(), row.getIssueId(), WrittenContent.read(row.getTerms(), Terms.class))).toList();
    }

    private List<CharterVersion> versions(Query query) {
        return Arrays.stream(rows.find(CharterVersionRow.class, query)).map(StoredCharters::version).toList();
    }

    private static CharterVersion version(CharterVersionRow row) {
        return new CharterVersion(row.getEdition(), Instant.ofEpochMilli(row.getKeptAt()), WrittenContent.read(row.getContent(), Content.class));
    }

    private static Query ofCharters(Collection<Long> charterIds) {
        return Query.select().where("CHARTER_ID IN (" + places(charterIds.size()) + ")", charterIds.toArray());
    }

    private static Signature signature(CharterSignatureRow row) {
        return new Signature(row.getUserKey(), row.getEdition(), Instant.ofEpochMilli(row.getSignedAt()),
                row.getReopenedAt() == null ? null : Instant.ofEpochMilli(row.getReopenedAt()), row.getReopenedBy());
    }
}
