using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Domain.People;
using HiHub.Sandbox.Domain.Review;

namespace HiHub.Sandbox.Web.Tests.Data;

/// <summary>A case led to a state by legal acts through the desk.</summary>
internal static class Walking
{
    public static Dossier Dossier { get; } = Read("token-payment");

    public static RegimePack Pack { get; } =
        RegimePack.Parse(File.ReadAllBytes(Path.Combine(House.Repository, "workflows", "regimes", $"{Dossier.Regime}.json")), "pack");

    public static async Task<string> ToDraft(this House house, Actor? by = null, string? key = null) =>
        (await house.Act(null, ActionName.CreateDraft, by ?? Roster.App1, new CreateDraft.Input { Dossier = Dossier }, key: key)).Reference;

    public static async Task<string> ToSubmitted(this House house)
    {
        var reference = await house.ToDraft();
        await house.Act(reference, ActionName.Submit, Roster.App1);
        return reference;
    }

    public static async Task<string> ToAccepted(this House house)
    {
        var reference = await house.ToSubmitted();
        await house.Act(reference, ActionName.Accept, Roster.Int1, Acceptance());
        return reference;
    }

    public static async Task<string> ToConsulting(this House house)
    {
        var reference = await house.ToAccepted();
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Assign.Input { Handler = "hnd1" });
        await house.Act(reference, ActionName.ConfirmRiskLevel, Roster.Hnd1, new ConfirmRiskLevel.Input { Level = RiskLevel.L3, Reason = "Theo bảng đánh giá rủi ro của hồ sơ." });
        await house.Act(
            reference,
            ActionName.Consult,
            Roster.Hnd1,
            new Consult.Input { Agencies = [.. new[] { "CATP", "NHNN-KV1", "SXD" }.Select(code => new Consult.Agency { Organisation = code, Questions = ["Ý kiến về rủi ro?"] })] }
        );
        return reference;
    }

    public static async Task<string> ToClarifying(this House house)
    {
        var reference = await house.ToAccepted();
        await house.Act(reference, ActionName.Assign, Roster.Hod1, new Assign.Input { Handler = "hnd1" });
        await house.AskToClarify(reference);
        return reference;
    }

    /// <summary>Questions of the handler, signed by the head.</summary>
    public static async Task AskToClarify(this House house, string reference)
    {
        var asked = await house.Act(reference, ActionName.RequestClarification, Roster.Hnd1, new RequestClarification.Input
        {
            Reason = "Chưa rõ cách tính hạn mức.",
            Stage = "Thẩm định hồ sơ",
            LegalBasis = "Quy trình thẩm định",
            Questions = ["Cách tính hạn mức?"],
        });
        await house.Act(reference, ActionName.Confirm, Roster.Hod1, new Confirm.Input { PendingId = asked.PendingId!, Confirmed = true });
    }

    /// <summary>Every open question answered.</summary>
    public static async Task Clarify(this House house, string reference)
    {
        var questions = (await house.Case(reference)).Facts.Review.OpenClarification()!.Questions;
        await house.Act(reference, ActionName.Clarify, Roster.App1, new Clarify.Input { Answers = [.. questions.Select(one => new ItemAnswer { Item = one.Id, Text = "Đã giải trình." })] });
    }

    public static Opine.Input Opinion { get; } = new() { Verdict = OpinionVerdict.Agree, Text = "Đồng ý." };

    public static Accept.Input Acceptance() =>
        new()
        {
            Passed = Enum.GetValues<AcceptanceCheck>(),
            Satisfied = [.. Completeness.Check(Dossier, Pack, []).Select(lacking => new Satisfied { Path = lacking.Path, Reason = "Đã đối chiếu bản chính." })],
        };

    /// <summary>Goes from one due moment to the next, as the office's clock does.</summary>
    public static async Task Pass(this House house, int days)
    {
        var work = house.Get<DueWork>();
        var until = house.Clock.Now.AddDays(days);
        while (await work.NextDue() is { } next && next <= until)
        {
            house.Clock.Now = next > house.Clock.Now ? next : house.Clock.Now.AddMinutes(1);
            await work.RunDue();
        }
        house.Clock.Now = until;
        await work.RunDue();
    }

    private static Dossier Read(string name) =>
        DossierReader.Read(File.ReadAllBytes(Path.Combine(House.Repository, "tests", "dossiers", $"{name}.json"))).Dossier
        ?? throw new InvalidOperationException(name);
}
