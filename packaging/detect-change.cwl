# OGC Best Practice for Earth Observation Application Packages (20-089r1): one acquisition before, one after, one product.
# Each input is a folder with a STAC catalogue that leads to one item; so is the output.
#
#   cwltool --no-container packaging/detect-change.cwl#detect-change-of-a-pair --before BEFORE --after AFTER
#
# The exit statuses say whether another try is worth it; docs/parameters.md lists them.
cwlVersion: v1.2
$namespaces:
  s: https://schema.org/
s:name: SwiMDiff
s:softwareVersion: 0.1.0
$graph:
  - class: Workflow
    id: detect-change-of-a-pair
    label: Change between two acquisitions
    doc: Scores the change between two acquisitions without labels, and gives scores, classes, polygons and a report.
    requirements: {}
    inputs:
      before:
        type: Directory
        label: First date
        doc: Folder with the STAC catalogue of one acquisition. The result has its grid.
      after:
        type: Directory
        label: Second date
        doc: Folder with the STAC catalogue of one acquisition of the same place.
      settings:
        type: string
        default: ""
        label: Settings
        doc: "Parameters of detect-change, such as: method=cva threshold=0.4"
    outputs:
      product:
        type: Directory
        outputSource: detect/product
        doc: Folder with a STAC catalogue of the result.
    steps:
      detect:
        run: "#detect-change"
        in:
          before: before
          after: after
          settings: settings
        out: [product]

  - class: CommandLineTool
    id: detect-change
    hints:
      DockerRequirement:
        dockerPull: swimdiff-engine:latest
    requirements:
      InitialWorkDirRequirement:
        listing:
          - entryname: pairs.csv
            entry: |
              name,before,after
              change,"$(inputs.before.path)","$(inputs.after.path)"
      ResourceRequirement:
        coresMin: 2
        ramMin: 4096
      NetworkAccess:
        networkAccess: false
    baseCommand: [python, -m, engine, run-many, pairs.csv, --job, detect-change, --fail, --log-json, --out, product]
    arguments:
      - prefix: --settings
        valueFrom: $(inputs.settings)
    inputs:
      before:
        type: Directory
      after:
        type: Directory
      settings:
        type: string
    outputs:
      product:
        type: Directory
        outputBinding:
          glob: product
    successCodes: [0]
    # What may go well at another time: no room, no memory, a busy folder, a process that was ended.
    temporaryFailCodes: [82, 83, 84, 85, 88, 89, 94, 95, 130]
