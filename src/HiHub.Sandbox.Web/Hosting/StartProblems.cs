using Microsoft.Extensions.Options;

namespace HiHub.Sandbox.Web.Hosting;

/// <summary>What may stand against a start and is not the program's fault: told in one line, without a stack.</summary>
internal static class StartProblems
{
    private const string Binder = "Microsoft.Extensions.Configuration.Binder";

    /// <summary>Null where it is the program's own fault.</summary>
    public static string? Explain(Exception problem) =>
        problem switch
        {
            OptionsValidationException wrong => string.Join(Environment.NewLine, wrong.Failures),
            InvalidOperationException { Source: Binder, InnerException: { } inner } => $"{problem.Message} {inner.Message}",
            InvalidOperationException { Source: Binder } => problem.Message,
            IOException or UnauthorizedAccessException or System.Data.Common.DbException => problem.Message,
            FormatException => $"--urls: {problem.Message}",
            _ => null,
        };
}
