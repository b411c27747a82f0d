package groundwork.journey;

/**
 * A table to save.
 *
 * @param name of the file, such as learning-log.csv
 * @param csv RFC 4180; to be saved as UTF-8
 */
public record CsvFile(String name, String csv) {}
