using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>From a draft to an accepted dossier.</summary>
internal static class IntakeSteps
{
    /// <summary>The draft with every paper that its regime asks for, except those left out.</summary>
    public static async Task DraftWithPapersAsync(this DemoCase @case, DemoApplicant applicant, params DocumentKind[] without)
    {
        await @case.DraftAsync(applicant.Prepares, applicant.Dossier);
        await @case.MinutesAsync(25);
        foreach (var kind in Papers.Asked(applicant.Dossier, @case.Pack).Except(without))
            await @case.AttachAsync(applicant.Prepares, kind);
    }

    /// <returns>The document's id.</returns>
    public static async Task<string> AttachAsync(this DemoCase @case, string who, DocumentKind kind, string? title = null)
    {
        var file = await @case.KeepAsync(TinyPdf.Of($"{@case.Name}: {title ?? DocumentNames.Of(kind).Vi}"));
        await @case.ActAsync(who, ActionName.AddDocument, new AddDocument.Input
        {
            Kind = kind,
            FileName = $"{(int)kind:D2}-{char.ToLowerInvariant(kind.ToString()[0])}{kind.ToString()[1..]}.pdf",
            MediaType = "application/pdf",
            Bytes = file.Size,
            Hash = file.Sha256,
        });
        return @case.Facts.Intake.Documents[^1].Id;
    }

    /// <summary>One full list of what the completeness check finds, and what the officer adds.</summary>
    public static Task RequestSupplementAsync(
        this DemoCase @case, Dossier filed, string? reasonForSecondList = null, params RequestSupplement.Lack[] more)
    {
        var attached = @case.Facts.Intake.Documents.Select(document => document.Kind).Distinct().ToList();
        var found = Completeness.Check(filed, @case.Pack, attached)
            .Select(lack => new RequestSupplement.Lack { Reason = lack.Reason, Path = lack.Path, Text = lack.Vi });
        return @case.ActAsync("int1", ActionName.RequestSupplement, new RequestSupplement.Input
        {
            Deficiencies = [.. found, .. more],
            ReasonForSecondList = reasonForSecondList,
        });
    }

    /// <summary>Every item of the open list answered in the same words.</summary>
    public static Task SupplementAsync(this DemoCase @case, string who, string answer, Dossier? dossier = null) =>
        @case.ActAsync(who, ActionName.Supplement, new Supplement.Input
        {
            Answers = [.. @case.Facts.Intake.OpenSupplement()!.Items.Select(item => new ItemAnswer { Item = item.Id, Text = answer })],
            Dossier = dossier,
        });

    public static Task AcceptAsync(this DemoCase @case, string who = "int1", params Satisfied[] satisfied) =>
        @case.ActAsync(who, ActionName.Accept, new Accept.Input { Passed = Enum.GetValues<AcceptanceCheck>(), Satisfied = satisfied });
}
