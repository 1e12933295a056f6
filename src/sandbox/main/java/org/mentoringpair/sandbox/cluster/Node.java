package org.mentoringpair.sandbox.cluster;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** This process among the nodes; its name is new at every start. */
@Component
final class Node {
    private final String id = UUID.randomUUID().toString();

    String id() {
        return id;
    }
}
