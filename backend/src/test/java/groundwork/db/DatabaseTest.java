package groundwork.db;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs every test of the class twice: on SQLite and on a real PostgreSQL. A test or {@code @BeforeEach} method that has a
 * parameter {@link Database} gets the one of its test, migrated, empty and closed afterwards.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ClassTemplate
@ExtendWith(DatabaseExtension.class)
public @interface DatabaseTest {}
