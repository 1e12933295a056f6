/** Links between issues, and the types of link there are. */
package org.mentoringpair.sandbox.links;
