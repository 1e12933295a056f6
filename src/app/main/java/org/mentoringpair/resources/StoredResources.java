package org.mentoringpair.resources;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.mentoringpair.pairing.Stage;

/** The libraries as Active Objects keep them. */
final class StoredResources implements Resources {
    private final ActiveObjects rows;

    StoredResources(ActiveObjects rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Resource> withId(long id) {
        return id > Integer.MAX_VALUE ? Optional.empty() : found(Query.select().where("ID = ?", Math.toIntExact(id))).stream().findFirst();
    }

    @Override
    public Optional<Resource> madeWith(long programmeId, String authorKey, String formId) {
        return found(Query.select().where("FORM_ID = ? AND PROGRAMME_ID = ? AND AUTHOR_KEY = ?", formId, programmeId, authorKey)).stream().findFirst();
    }

    @Override
    public List<Resource> readable(long programmeId, Collection<Long> pairIds, ResourceFilter filter, int startAt, int atMost) {
        List<Object> values = new ArrayList<>(List.of(programmeId, 0L));
        values.addAll(pairIds);
        StringBuilder where = new StringBuilder("PROGRAMME_ID = ? AND PAIR_ID IN (").append(places(pairIds.size() + 1)).append(")");
        if (filter.type() != null) {
            where.append(" AND KIND = ?");
            values.add(filter.type().name());
        }
        if (filter.stage() != null) {
            where.append(" AND (STAGE IS NULL OR STAGE = ?)");
            values.add(filter.stage().name());
        }
        if (filter.language() != null) {
            where.append(" AND TONGUE IN (?, ?)");
            Collections.addAll(values, ResourceLanguage.ANY.name(), filter.language().name());
        }
        return found(Query.select().where(where.toString(), values.toArray()).order("TITLE, ID").offset(startAt).limit(atMost));
    }

    @Override
    public Resource add(Resource newResource, long projectId, String formId) {
        Map<String, Object> columns = columns(newResource);
        columns.putAll(Map.of("PROGRAMME_ID", newResource.programmeId(), "AUTHOR_KEY", newResource.authorKey(), "FORM_ID", formId,
                "TOLD_IN", newResource.tale().pairId(), "PROJECT_ID", projectId));
        return rows.executeInTransaction(() -> newResource.withId(rows.create(ResourceRow.class, columns).getID()));
    }

    @Override
    public void change(Resource changed) {
        rows.executeInTransaction(() -> {
            ResourceRow row = rows.get(ResourceRow.class, Math.toIntExact(changed.id()));
            write(row, changed.facts());
            row.setPairId(readers(changed.tale()));
            row.setWords(changed.tale().words());
            row.setSkillId(changed.tale().skillId());
            row.setEdition(changed.version());
            row.save();
            return row;
        });
    }

    @Override
    public void remove(long id) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(ResourceOpinionRow.class, "RESOURCE_ID = ?", id);
            return rows.deleteWithSQL(ResourceRow.class, "ID = ?", Math.toIntExact(id));
        });
    }

    @Override
    public Map<Long, Opinion> opinions(Collection<Long> resourceIds, String readerKey) {
        if (resourceIds.isEmpty()) {
            return Map.of();
        }
        Query query = Query.select().where("RESOURCE_ID IN (" + places(resourceIds.size()) + ")", resourceIds.toArray());
        return Arrays.stream(rows.find(ResourceOpinionRow.class, query)).collect(Collectors.groupingBy(ResourceOpinionRow::getResourceId,
                Collectors.collectingAndThen(Collectors.toList(), said -> opinion(said, readerKey))));
    }

    @Override
    public void rate(long resourceId, String readerKey, boolean helpful) {
        rows.executeInTransaction(() -> {
            rows.deleteWithSQL(ResourceOpinionRow.class, "RESOURCE_ID = ? AND READER_KEY = ?", resourceId, readerKey);
            return rows.create(ResourceOpinionRow.class, Map.of("RESOURCE_ID", resourceId, "READER_KEY", readerKey, "HELPFUL", helpful));
        });
    }

    @Override
    public void forgetProject(long projectId) {
        rows.executeInTransaction(() -> {
            for (ResourceRow told : rows.find(ResourceRow.class, Query.select().where("PROJECT_ID = ?", projectId))) {
                if (told.getPairId() != 0) {
                    remove(told.getID());
                } else {
                    told.setSkillId(0);
                    told.save();
                }
            }
            return null;
        });
    }

    private List<Resource> found(Query query) {
        return Arrays.stream(rows.find(ResourceRow.class, query)).map(StoredResources::resource).toList();
    }

    private static Opinion opinion(List<ResourceOpinionRow> said, String readerKey) {
        int helpful = (int) said.stream().filter(ResourceOpinionRow::isHelpful).count();
        Boolean own = said.stream().filter(row -> row.getReaderKey().equals(readerKey)).map(ResourceOpinionRow::isHelpful).findFirst().orElse(null);
        return new Opinion(helpful, said.size(), own);
    }

    private static Resource resource(ResourceRow row) {
        Facts facts = new Facts(ResourceType.valueOf(row.getKind()), row.getTitle(), written(row.getLink()), written(row.getTopic()),
                row.getStage() == null ? null : Stage.valueOf(row.getStage()), ResourceLanguage.valueOf(row.getTongue()), ForWhom.valueOf(row.getForWhom()),
                written(row.getWhy()));
        return new Resource(row.getID(), row.getProgrammeId(), row.getAuthorKey(), facts, new Tale(written(row.getWords()), row.getToldIn(), row.getPairId() != 0, row.getSkillId()),
                row.getEdition());
    }

    private static Map<String, Object> columns(Resource resource) {
        Facts facts = resource.facts();
        Map<String, Object> columns = new HashMap<>(Map.of("PAIR_ID", readers(resource.tale()), "TITLE", facts.title(), "LINK", facts.link(), "KIND", facts.type().name(),
                "TOPIC", facts.topic(), "TONGUE", facts.language().name(), "FOR_WHOM", facts.forWhom().name(), "WHY", facts.why(),
                "WORDS", resource.tale().words(), "SKILL_ID", resource.tale().skillId()));
        columns.put("STAGE", name(facts.stage()));
        columns.put("EDITION", resource.version());
        return columns;
    }

    private static void write(ResourceRow row, Facts facts) {
        row.setTitle(facts.title());
        row.setLink(facts.link());
        row.setKind(facts.type().name());
        row.setTopic(facts.topic());
        row.setStage(name(facts.stage()));
        row.setTongue(facts.language().name());
        row.setForWhom(facts.forWhom().name());
        row.setWhy(facts.why());
    }

    private static long readers(Tale tale) {
        return tale.forPairAlone() ? tale.pairId() : 0;
    }

    private static String name(Stage stage) {
        return stage == null ? null : stage.name();
    }

    /** Some databases keep an empty text as none. */
    private static String written(String text) {
        return text == null ? "" : text;
    }

    private static String places(int number) {
        return String.join(", ", Collections.nCopies(number, "?"));
    }
}
