/** What the nodes of a cluster share: locks and the invalidation of caches, both through the database. */
package org.mentoringpair.sandbox.cluster;
