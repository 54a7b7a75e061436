namespace HiHub.Sandbox.Domain.Tests.Lifecycle;

public class DrawingDot
{
    [Fact]
    public void shows_one_of_everything() =>
        UmlDotGraph.Format(DrawnMachine.Build().GetInfo()).ReplaceLineEndings("\n").ShouldBe(
            """
            digraph {
            compound=true;
            node [shape=Mrecord]
            rankdir="LR"

            subgraph "clusterIn review"
            	{
            	label = "In review\n----------\nentry / start \"clock\""
            "Screening" [label="Screening|entry / open file"];
            "Hearing" [label="Hearing"];
            }
            "Draft" [label="Draft|exit / seal"];
            "Refused" [label="Refused"];
            "Decision1" [shape = "diamond", label = "Outcome"];

            "Draft" -> "Screening" [style="solid", label="submit / thank [complete]"];
            "Draft" -> "Draft" [style="solid", label="note"];
            "In review" -> "Refused" [style="solid", label="refuse"];
            "Screening" -> "Screening" [style="solid", label="again / open file"];
            "Screening" -> "Decision1" [style="solid", label="vote"];
            "Decision1" -> "Refused" [style="solid", label="vote [no majority]"];
            "Hearing" -> "Hearing" [style="solid", label="note [Function]"];
             init [label="", shape=point];
             init -> "Draft"[style = "solid"]
            }
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void shows_a_machine_of_one_state()
    {
        var text = UmlDotGraph.Format(new StateMachine<int, int>(7).GetInfo()).ReplaceLineEndings("\n");

        text.ShouldBe("digraph {\ncompound=true;\nnode [shape=Mrecord]\nrankdir=\"LR\"\n\n init [label=\"\", shape=point];\n init -> \"7\"[style = \"solid\"]\n}");
    }

    [Fact]
    public void nests_clusters_as_plain_states_of_the_outer_one()
    {
        var machine = new StateMachine<string, string>("A");
        machine.Configure("B").SubstateOf("A");
        machine.Configure("C").SubstateOf("B");

        UmlDotGraph.Format(machine.GetInfo()).ReplaceLineEndings("\n").ShouldContain(
            """
            subgraph "clusterA"
            	{
            	label = "A"
            "B" [label="B"];
            }

            subgraph "clusterB"
            	{
            	label = "B"
            "C" [label="C"];
            }
            """.ReplaceLineEndings("\n"));
    }
}
