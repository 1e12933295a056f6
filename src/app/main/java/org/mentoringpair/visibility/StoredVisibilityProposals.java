package org.mentoringpair.visibility;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.mentoringpair.pairing.Visibility;

/** The proposals as Active Objects keep them. */
final class StoredVisibilityProposals implements VisibilityProposals {
    private final ActiveObjects rows;

    StoredVisibilityProposals(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<VisibilityProposal> of(long pairId) {
        return found(Query.select().where("PAIR_ID = ?", pairId).order("ID DESC")).stream().findFirst();
    }

    @Override
    public List<VisibilityProposal> underWay() {
        return found(Query.select().where("ACCEPTER_KEY IS NOT NULL").order("ID"));
    }

    @Override
    public void keep(VisibilityProposal proposal) {
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", proposal.pairId(), "PROJECT_ID", proposal.projectId(), "WANTED", proposal.wanted().name(),
                "PROPOSER_KEY", proposal.proposerKey(), "PROPOSED_AT", proposal.at().toEpochMilli()));
        if (proposal.isUnderWay()) {
            columns.put("ACCEPTER_KEY", proposal.accepterKey());
        }
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(VisibilityProposalRow.class, "PAIR_ID = ?", proposal.pairId());
            return rows.create(VisibilityProposalRow.class, columns);
        });
    }

    @Override
    public void forget(long pairId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(VisibilityProposalRow.class, "PAIR_ID = ?", pairId));
    }

    @Override
    public void projectIsGone(long projectId) {
        rows.executeInTransaction(() -> rows.deleteWithSQL(VisibilityProposalRow.class, "PROJECT_ID = ?", projectId));
    }

    private List<VisibilityProposal> found(Query query) {
        return Arrays.stream(rows.find(VisibilityProposalRow.class, query)).map(row -> new VisibilityProposal(row.getPairId(), row.getProjectId(),
                Visibility.valueOf(row.getWanted()), row.getProposerKey(), Instant.ofEpochMilli(row.getProposedAt()), row.getAccepterKey())).toList();
    }
}
