using HiHub.Sandbox.Data.Desk;
using HiHub.Sandbox.Domain.Law;
using HiHub.Sandbox.Web.Features.Shared.Components;

namespace HiHub.Sandbox.Web.Features.Shared;

/// <summary>The regimes under which a case may be opened on a day.</summary>
internal static class OpenRegimes
{
    public static IReadOnlyList<Choice> OpenOn(this LawBook law, DateOnly day) =>
    [
        .. law.Packs.Select(pack => pack.Code).Distinct().Where(code => LegalPosition.RegimeFor(code, day) == code)
            .Select(code => law.InForce(code, day)).OfType<RegimePack>().Where(pack => pack.Status == PackStatus.Whole).OrderBy(pack => pack.Code, StringComparer.Ordinal)
            .Select(pack => new Choice(pack.Code, pack.Name.InReadersLanguage(), pack.Scope.InReadersLanguage())),
    ];

    /// <summary>What was answered to the quick check, of whatever else the address holds.</summary>
    public static RouterAnswers Read(this Router router, Func<string, IEnumerable<string?>> given) =>
        router.Questions.Select(question => (question.Id, Chosen: given(question.Id).OfType<string>().Where(value => value.Length > 0).ToList()))
            .Where(one => one.Chosen.Count > 0).Aggregate(RouterAnswers.None, (all, one) => all.With(one.Id, one.Chosen));
}
