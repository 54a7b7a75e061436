using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>One dossier from draft to its end. Each chapter ends with the case standing in the chapter's stage.</summary>
internal abstract class DemoStory(DemoCase @case)
{
    public DemoCase Case => @case;

    protected abstract IEnumerable<(Stage Stage, Func<Task> Tell)> Chapters { get; }

    /// <summary>Tells up to and with the stage, or to the end where the story ends before it.</summary>
    public async Task TellAsync(Stage until)
    {
        foreach (var (stage, tell) in Chapters)
        {
            if (stage > until)
                return;
            await tell();
        }
    }
}

/// <summary>Who acts for the applicant: who prepares the dossier and who signs.</summary>
internal sealed record DemoApplicant(string Prepares, string Signs, Dossier Dossier);
