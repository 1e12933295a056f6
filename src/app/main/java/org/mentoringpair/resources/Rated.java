package org.mentoringpair.resources;

/** A resource with what readers think of it. */
public record Rated(Resource resource, Opinion opinion) {
    /** Where it does not matter what readers think. */
    public static Rated unrated(Resource resource) {
        return new Rated(resource, Opinion.NOBODYS);
    }
}
