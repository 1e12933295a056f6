/**
 * Real Active Objects on H2 and PostgreSQL for the contract tests of the stored collections: one abstract class of
 * tests, run on the twin in memory and on both databases.
 */
package org.mentoringpair.stores;
