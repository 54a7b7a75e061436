using System.CommandLine;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>audit verify</c> and <c>audit export</c>.</summary>
internal static class AuditVerbs
{
    public static Command Make() => new("audit", "Verifies and exports the audit chains") { Verify(), Export() };

    private static Command Verify()
    {
        var export = new Option<string?>("--export") { Description = "An exported file instead of the database" };
        var verb = new Command("verify", "Exit 1 names stream and sequence of the first event that does not hold") { export };
        verb.SetAction(async (line, stop) =>
        {
            if (line.GetValue(export) is not { } file)
                return await VerbHost.WithDataAsync(line, async services => Tell(line, await services.GetRequiredService<AuditTrail>().Verify(stop)));
            await using var content = File.OpenRead(file);
            return Tell(line, await AuditTrail.VerifyExport(content, stop));
        });
        return verb;
    }

    private static Command Export()
    {
        var reference = new Option<string?>("--case") { Description = "One case only" };
        var file = new Argument<string>("file");
        var verb = new Command("export", "Writes the chains as JSON lines") { reference, file };
        verb.SetAction((line, stop) => VerbHost.WithDataAsync(line, async services =>
        {
            await using var target = File.Create(line.GetValue(file)!);
            await services.GetRequiredService<AuditTrail>().Export(target, line.GetValue(reference), stop);
            return 0;
        }));
        return verb;
    }

    private static int Tell(ParseResult line, AuditReport report)
    {
        if (report.Broken is { } broken)
            return line.Fail(new LocalText(
                $"Chuỗi bị đứt: luồng {broken.Stream}, số thứ tự {broken.Seq}: {broken.Why}.",
                $"Broken chain: stream {broken.Stream}, sequence {broken.Seq}: {broken.Why}."));
        line.Say(new LocalText(
            $"Nguyên vẹn: {report.Events} sự kiện trong {report.Streams} luồng, {report.Roots} gốc ngày.",
            $"Intact: {report.Events} events in {report.Streams} streams, {report.Roots} daily roots."));
        return 0;
    }
}
