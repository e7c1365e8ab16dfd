package id.kla.jobs.command;

import id.kla.jobs.store.StoreException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: the only place that catches everything, and that knows the clock and the user.
 */
@Command(
    name = "kla",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      TemplateCommand.class,
      SimulateCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "PERINTAH",
    description = "Analitik nasional Kabupaten/Kota Layak Anak (KLA).",
    footer = {
      "",
      "Contoh:",
      "  kla run                        laporan nasional dari contoh yang disertakan",
      "  kla run --inbox kiriman-2025   laporan dari folder sendiri",
      "  kla check kiriman.xlsx         periksa berkas sebelum dikirim",
      "  kla template --district 16.03 --cycle 2025   formulir kosong",
      "  kla simulate --out simulasi    kiriman simulasi untuk mencoba program",
      "  kla explain 16.03              penjelasan satu kabupaten/kota",
      "  kla compare 16.03,16.06        perbandingan 2-6 kabupaten/kota"
    })
public final class Kla {
  /** Everything was done. */
  static final int DONE = 0;

  /** Done, but more rows were refused than allowed. */
  static final int TOO_MANY_REJECTS = 1;

  /** Checked, and something is to be mended or looked at. */
  static final int PROBLEMS = 1;

  /** The command was not used as it can be. */
  static final int WRONG_USE = 2;

  /** Something failed. */
  static final int FAILED = 3;

  Kla() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(execute(out, err, arguments));
  }

  /** Runs a command and gives its exit code. */
  static int execute(PrintStream out, PrintStream err, String... arguments) {
    CommandLine line = new CommandLine(new Kla());
    line.setOut(new java.io.PrintWriter(out, true, StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(err, true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(
        (failure, command, parsed) -> {
          err.println("kla: " + oneLine(failure));
          if (System.getenv("KLA_TRACE") != null) {
            failure.printStackTrace(err);
          }
          return failure instanceof StoreException || failure instanceof WrongUse
              ? WRONG_USE
              : FAILED;
        });
    line.setParameterExceptionHandler(
        (wrong, parsed) -> {
          err.println("kla: " + wrong.getMessage());
          String command = wrong.getCommandLine().getCommandName();
          err.println(
              "Lihat: kla --help, atau kla "
                  + (command.equals("kla") ? "run" : command)
                  + " --help");
          return WRONG_USE;
        });
    if (arguments.length == 0) {
      line.usage(out);
      return WRONG_USE;
    }
    return line.execute(arguments);
  }

  private static String oneLine(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String message =
        cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    return message.lines().findFirst().orElse(message);
  }
}
