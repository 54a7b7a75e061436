using HiHub.Sandbox.Domain;
using HiHub.Sandbox.Domain.Intake;

namespace HiHub.Sandbox.Web.Hosting.Demo;

/// <summary>The five dossiers that ship with the program, and which story is told of a dossier.</summary>
internal static class DemoStories
{
    public static IReadOnlyList<string> Names { get; } = ["token-payment", "p2p-lending", "drone-shuttle", "refused", "incomplete"];

    /// <summary>One of the five by name, or a path relative to the caller. Errors name the field.</summary>
    public static (Dossier? Dossier, string Name, IReadOnlyList<FieldError> Errors) Read(string nameOrPath)
    {
        var name = Path.GetFileNameWithoutExtension(nameOrPath);
        var shipped = Path.Combine(ProgramFolder.Dossiers, $"{name}.json");
        var path = !File.Exists(nameOrPath) && Names.Contains(name) ? shipped : nameOrPath;
        var (dossier, errors) = DossierReader.Read(File.ReadAllBytes(path));
        return (dossier, name, errors);
    }

    public static DemoStory Of(DemoCase @case, Dossier dossier) => @case.Name switch
    {
        "refused" => new RefusedStory(@case, dossier),
        "incomplete" => new IncompleteStory(@case, dossier),
        _ when !@case.Pack.Council => new P2pStory(@case, dossier),
        _ when dossier.Proposal?.Field == ProposalField.TransportUav => new DroneShuttleStory(@case, dossier),
        _ => new TokenPaymentStory(@case, dossier),
    };
}
