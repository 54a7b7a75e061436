using System.CommandLine;
using HiHub.Sandbox.Data.Evidence;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Web.Hosting.Verbs;

/// <summary><c>audit verify</c>, <c>audit export</c> and <c>audit erase</c>.</summary>
internal static class AuditVerbs
{
    private const int LongestName = 64;
    private const int LongestBasis = 300;

    public static Command Make() => new("audit", "Verifies and exports the audit chains") { Verify(), Export(), Erase() };

    private static Command Verify()
    {
        var export = new Option<string?>("--export") { Description = "An exported file instead of the database" };
        var verb = new Command("verify", "Exit 1 names stream and sequence of the first event that does not hold") { export };
        verb.SetAction(async (line, stop) =>
        {
            if (line.GetValue(export) is not { } file)
                return await VerbHost.WithDataAsync(line, async services => Tell(line, await services.GetRequiredService<AuditTrail>().Verify(stop)));
            if (!File.Exists(file))
                return line.Fail(new LocalText($"Không có tệp {file}.", $"There is no file {file}."));
            await using var content = File.OpenRead(file);
            return Tell(line, await AuditTrail.VerifyExport(content, stop));
        });
        return verb;
    }

    private static Command Export()
    {
        var reference = new Option<string?>("--case") { Description = "One case only" };
        var file = new Argument<string>("file");
        var verb = new Command("export", "Writes the chains as a ZIP with a verifier of its own") { reference, file };
        verb.SetAction((line, stop) => VerbHost.WithDataAsync(line, async services =>
        {
            var (path, only) = (line.GetValue(file)!, line.GetValue(reference));
            await using (var target = File.Create(path))
                if (await services.GetRequiredService<AuditTrail>().Export(target, only, stop) > 0 || only is null)
                    return 0;
            File.Delete(path);
            return line.Fail(new LocalText($"Không có hồ sơ {only}.", $"There is no case {only}."));
        }));
        return verb;
    }

    private static Command Erase()
    {
        var reference = new Option<string>("--case") { Description = "The archived case whose time of keeping has passed", Required = true };
        var by = new Option<string>("--by") { Description = "Who erases", Required = true };
        var basis = new Option<string>("--basis") { Description = "On which decision", Required = true };
        var verb = new Command("erase", "Erases the payloads of a case under retention law, with a record; the chain stays valid") { reference, by, basis };
        verb.SetAction((line, stop) => VerbHost.WithDataAsync(line, async services =>
        {
            var (who, why) = (line.GetValue(by)!, line.GetValue(basis)!);
            if (who.Length is 0 or > LongestName || why.Length is 0 or > LongestBasis)
                return line.Fail(new LocalText($"--by tối đa {LongestName} ký tự, --basis tối đa {LongestBasis} ký tự.", $"--by has up to {LongestName} characters, --basis up to {LongestBasis}."));
            try
            {
                var count = await services.GetRequiredService<PayloadErasure>().Erase(line.GetValue(reference)!, who, why, stop);
                line.Say(new LocalText($"Đã xóa dữ liệu kèm theo của {count} sự kiện.", $"Erased the payloads of {count} events."));
                return 0;
            }
            catch (ActionRefusedException refused)
            {
                return line.Fail(new LocalText(refused.Refusal.Vi, refused.Refusal.En));
            }
        }));
        return verb;
    }

    private static int Tell(ParseResult line, AuditReport report)
    {
        if (report.Broken is { } broken)
            return line.Fail(new LocalText(
                $"Chuỗi bị đứt: luồng {broken.Stream}, số thứ tự {broken.Seq}: {broken.Why.Vi}.",
                $"Broken chain: stream {broken.Stream}, sequence {broken.Seq}: {broken.Why.En}."));
        line.Say(new LocalText(
            $"Nguyên vẹn: {report.Events} sự kiện trong {report.Streams} luồng, {report.Roots} gốc ngày.",
            $"Intact: {report.Events} events in {report.Streams} streams, {report.Roots} daily roots."));
        return 0;
    }
}
