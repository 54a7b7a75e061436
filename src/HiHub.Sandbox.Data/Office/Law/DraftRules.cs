using HiHub.Sandbox.Data.Rows;
using HiHub.Sandbox.Domain;

namespace HiHub.Sandbox.Data.Office.Law;

/// <summary>What every act on a draft asks first.</summary>
internal static class DraftRules
{
    private static readonly Refusal s_unknown = new("draft-unknown", "Không có dự thảo này.", "There is no such draft.");
    private static readonly Refusal s_closed = new("draft-closed", "Dự thảo đã được ban hành hoặc hủy.", "The draft has been published or discarded.");
    private static readonly Refusal s_notOwn = new("not-the-author", "Chỉ người soạn được sửa, hủy hoặc đề nghị ban hành dự thảo.", "Only its author may change, discard or propose the draft.");

    public static async Task<LawDraft?> Draft(this OfficeAct act, string id) => await act.Db.LawDrafts.FindAsync([id], act.Stop);

    /// <summary>Null where the draft is open and the actor wrote it.</summary>
    public static Refusal? WhyNotOwn(LawDraft? draft, Actor actor) =>
        draft is null ? s_unknown
        : draft.State != DraftState.Draft ? s_closed
        : draft.Author != actor.PersonId ? s_notOwn
        : null;
}
